// Edits a portfolio in the web editor as a person would, in a real browser, and writes what comes out to a folder:
//   node edit.mjs MODULES PUBLIC ROOT OUT
// MODULES is the node_modules that playwright-core is in, PUBLIC a built site with the editor, ROOT the folder that holds content/, OUT
// where the files go that the editor wrote. The files lie in the browser's own file system meanwhile, which stands for the
// folder that a person picks.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { createRequire } from "node:module";

const [modules, site, root, out] = process.argv.slice(2).map((name) => path.resolve(name));
const require = createRequire(path.join(modules, "none.js"));
const { chromium } = require("playwright-core");

const types = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const server = http.createServer((request, response) => {
  const asked = path.join(site, decodeURIComponent(request.url.split("?")[0]));
  const file = asked.endsWith("/") ? `${asked}index.html` : asked;
  if (!file.startsWith(site) || !fs.existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" }).end(fs.readFileSync(file));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://localhost:${server.address().port}/`;

const files = {};
for (const entry of fs.readdirSync(path.join(root, "content"), { recursive: true, withFileTypes: true })) {
  const file = path.join(entry.parentPath ?? entry.path, entry.name);
  if (entry.isFile() && /\.(md|yaml)$/.test(entry.name)) files[path.relative(root, file).replaceAll("\\", "/")] = fs.readFileSync(file, "utf8");
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--lang=en"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: "en" });
const faults = [];
// What the program asks for elsewhere, is refused by the page's policy, and does without: its fonts lie on the site too.
const idle = ["https://www.githubstatus.com/", "https://cdn.jsdelivr.net/fontsource/fonts/"];
const refused = [];
page.on("pageerror", (error) => {
  // A fault of the program's own when an entry is closed: its switch of languages looks once more at what was closed.
  if (!/^TypeError: Cannot convert undefined or null to object\n\s+at Object\.values/.test(error.stack)) faults.push(`error: ${error.stack}`);
});
page.on("request", (request) => {
  const url = request.url();
  if (!url.startsWith(address) && !/^(blob|data):/.test(url) && !idle.some((address) => url.startsWith(address))) faults.push(`asked another host: ${url}`);
});
page.on("console", (message) => {
  if (/Content Security Policy/.test(message.text())) refused.push(message.text());
});
page.on("response", (response) => {
  if (response.status() === 404) faults.push(`not there: ${response.url()}`);
});
await page.addInitScript(() => {
  window.showDirectoryPicker = () => navigator.storage.getDirectory();
});

await page.goto(`${address}admin/`);
await page.screenshot({ path: path.join(out, "admin.png") });
await page.evaluate(async (files) => {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle(".git", { create: true });
  for (const [name, text] of Object.entries(files)) {
    const parts = name.split("/");
    let folder = root;
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(parts.at(-1), { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
}, files);
await page.getByRole("link", { name: /open the editor/i }).click();
const local = page.getByRole("button", { name: /local repository/i });
await local.waitFor({ timeout: 60000 });
await page.screenshot({ path: path.join(out, "sign-in.png") });
await local.click();
await page.getByText("Collections").first().waitFor({ timeout: 60000 });
await page.screenshot({ path: path.join(out, "collections.png") });

// The fields of the default language; the translation's stand beside them.
const pane = page.getByRole("group", { name: /Edit .?English.? Content/ });
const field = (name) => pane.locator(`[data-key-path="${name}"]`);

// Goes to a form and waits until it stands: the program goes back to a list by itself a while after something was saved, and draws a form
// anew once everything is read, and forgets what was typed before. Who was led away goes there again.
async function go(way) {
  for (let tries = 0; tries < 6; tries += 1) {
    await page.goto(`${address}admin/edit/#/collections/${way}`);
    try {
      const title = field("title").first();
      await title.waitFor({ timeout: 10000 });
      const drawn = await title.elementHandle({ timeout: 5000 });
      await page.waitForTimeout(2500);
      if (await drawn.evaluate((element) => element.isConnected)) return;
    } catch (error) {
      if (!/Timeout/.test(String(error))) throw error;
    }
    await page.goto(`${address}admin/edit/#/collections`);
    await page.waitForTimeout(1000);
  }
  throw new Error(`the form ${way} does not stand`);
}

const open = (collection, id) => go(`${collection}/entries/${id}`);

async function save() {
  await page.getByRole("button", { name: /^save/i }).first().click();
  await page.getByText(/entry saved/i).first().waitFor({ timeout: 30000 });
  // The program goes back to the list by itself; whoever goes elsewhere before that is led away again.
  await page.getByRole("button", { name: /^save/i }).first().waitFor({ state: "hidden", timeout: 30000 });
}

const actions = { field, open, go, save, page, out };
try {
  const steps = await import(path.join(import.meta.dirname, "steps.mjs"));
  await steps.default(actions);
} catch (error) {
  await page.screenshot({ path: path.join(out, "failed.png"), fullPage: true });
  faults.push(String(error));
}

// The program may still be putting away what it wrote.
await page.waitForTimeout(1000);
const written = await page.evaluate(async () => {
  const found = {};
  async function walk(folder, path) {
    const entries = await Array.fromAsync(folder.entries());
    for (const [name, handle] of entries.filter(([name]) => !name.endsWith(".crswap"))) {
      if (handle.kind === "directory") await walk(handle, `${path}${name}/`);
      else found[path + name] = await (await handle.getFile()).text();
    }
  }
  await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle("content"), "content/");
  return found;
});
for (const [name, text] of Object.entries(written)) {
  if (text === files[name]) continue;
  fs.mkdirSync(path.dirname(path.join(out, name)), { recursive: true });
  fs.writeFileSync(path.join(out, name), text);
}
await browser.close();
server.close();
const others = refused.filter((words) => !idle.some((address) => words.includes(address)));
if (others.length > 0) faults.push(...others);
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
