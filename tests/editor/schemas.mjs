// Holds portfolios to the schemas of `wayfolio schema`, with another validator and another reader of YAML than the Rust tests:
//   node schemas.mjs MODULES SCHEMAS ROOT…
// MODULES is the node_modules that ajv and yaml are in, SCHEMAS the folder of the schemas, each ROOT a folder that holds content/.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const [modules, schemas, ...roots] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(modules), "none.js"));
const Ajv = require("ajv/dist/2020").default;
const YAML = require("yaml");

const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const validators = Object.fromEntries(
  fs.readdirSync(schemas).map((name) => {
    const schema = JSON.parse(fs.readFileSync(path.join(schemas, name), "utf8"));
    return [name.replace(".schema.json", ""), ajv.compile(schema)];
  }),
);
if (Object.keys(validators).length < 16) throw new Error(`only ${Object.keys(validators)} were found in ${schemas}`);

const kinds = { missions: "mission", actions: "action", outcomes: "outcome", lessons: "lesson", actors: "actor", places: "place", pages: "page" };

function formOf(file) {
  if (file === "portfolio.yaml") return "portfolio";
  if (!file.endsWith(".md")) return null;
  const name = path.basename(file, ".md");
  const kind = file.includes("/") ? kinds[file.split("/")[0]] : name.startsWith("index.") ? "page" : name === "index" ? "front" : null;
  return kind && (name.includes(".") ? `${kind}.translation` : kind);
}

const seen = {};
let failures = 0;
for (const root of roots) {
  const content = path.join(root, "content");
  for (const entry of fs.readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.relative(content, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/");
    const form = formOf(file);
    if (!form) continue;
    const text = fs.readFileSync(path.join(content, file), "utf8");
    const front = form === "portfolio" ? text : /^---\n([\s\S]*?)^---/m.exec(text)?.[1];
    if (front === undefined) continue;
    const fields = YAML.parse(front, { version: "1.2" }) ?? {};
    seen[form] = (seen[form] ?? 0) + 1;
    if (!validators[form](fields)) {
      failures += 1;
      console.error(root, file, validators[form].errors.slice(0, 5));
    }
  }
}
// The judge judges: what is plainly wrong is refused.
for (const wrong of [{ title: "A" }, { title: "A", stage: "idae" }, { title: "A", stage: "idea", strats: 2027 }, { title: "A", stage: "idea", starts: "12.05.2027" }]) {
  if (validators.action(wrong)) throw new Error(`${JSON.stringify(wrong)} was taken`);
}
for (const form of ["mission", "action", "outcome", "lesson", "actor", "place", "page", "front", "portfolio", "mission.translation", "action.translation"]) {
  if (!seen[form]) throw new Error(`no ${form} was seen`);
}
if (failures > 0) process.exit(1);
console.log("valid:", JSON.stringify(seen));
