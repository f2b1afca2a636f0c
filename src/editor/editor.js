// Sets up Sveltia CMS with the forms of a portfolio, and reads and writes files for it.
//
// Values are kept as the words that stand in the file: `2027` is no number here, nor `2027-05` a day. A field that nobody changed keeps
// its lines as they are, remarks included; an empty one is left out.
import CMS from "./cms/index.js";

const yaml = window.jsyaml;
const ORIGIN = "_as_it_was";
const words = { schema: yaml.FAILSAFE_SCHEMA };

const isGroup = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isYes = (value) => value === true || /^(true|yes)$/i.test(String(value ?? "").trim());
const listOf = (value) => (Array.isArray(value) ? value : value === "" || value === undefined || value === null ? [] : [value]);

// What is written in a file, as the form can show it.
function shown(value, shape) {
  switch (shape?.is) {
    case "yes-no":
      return isYes(value);
    case "list":
      return listOf(value);
    case "items":
      return listOf(value).map((item) => {
        const group = isGroup(item) ? item : shape.alone ? { [shape.alone]: item } : item;
        return isGroup(group) ? shownGroup(group, shape.fields) : group;
      });
    case "fields":
      return isGroup(value) ? shownGroup(value, shape.fields) : value;
    default:
      return value;
  }
}

function shownGroup(group, shapes) {
  return Object.fromEntries(Object.entries(group).map(([name, value]) => [name, shown(value, shapes[name])]));
}

// What the form holds, as it is written in a file; undefined when there is nothing to write.
function written(value, shape) {
  if (value === undefined || value === null) return undefined;
  if (shape?.is === "yes-no") return isYes(value) ? "true" : undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => written(item, shape?.is === "items" ? { is: "fields", fields: shape.fields } : undefined));
    const kept = items.filter((item) => item !== undefined).map((item) => alone(item, shape));
    return kept.length > 0 ? kept : undefined;
  }
  if (isGroup(value)) {
    const entries = Object.entries(value)
      .map(([name, inner]) => [name, written(inner, shape?.fields?.[name])])
      .filter(([, inner]) => inner !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  const text = String(value).replace(/\r\n/g, "\n").trim();
  return text === "" ? undefined : text;
}

// A group that says no more than a reference is written as that reference.
function alone(item, shape) {
  const names = isGroup(item) ? Object.keys(item) : [];
  return shape?.alone && names.length === 1 && names[0] === shape.alone ? item[shape.alone] : item;
}

// The order of fields means nothing.
function same(one, other) {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => same(item, other[at]));
  }
  if (isGroup(one) && isGroup(other)) {
    const names = Object.keys(one);
    return names.length === Object.keys(other).length && names.every((name) => name in other && same(one[name], other[name]));
  }
  return one === other;
}

// The lines of front matter by the field that they belong to; null when they are not written as a plain list of fields.
function blocks(front, fields) {
  if (front.trim() === "") return [];
  const found = [];
  for (const line of front.split("\n")) {
    const name = /^([^\s#:"'\[\]{}&*!|>%@-][^:]*?)\s*:(\s|$)/.exec(line)?.[1];
    if (name !== undefined) found.push({ name, lines: [line] });
    else if (found.length > 0) found.at(-1).lines.push(line);
    else found.push({ name: null, lines: [line] });
  }
  const names = found.map((block) => block.name).filter((name) => name !== null);
  return same(names, Object.keys(fields)) ? found : null;
}

// The lines after a field's value that belong to nothing: remarks at the left edge, and empty ones.
function tail(lines) {
  let end = lines.length;
  while (end > 1 && /^(#.*|\s*)$/.test(lines[end - 1])) end -= 1;
  return lines.slice(end);
}

function dumped(name, value) {
  return yaml.dump({ [name]: value }, { ...words, lineWidth: -1, noRefs: true }).trimEnd().split("\n");
}

function frontOf(value, { order, fields: shapes }, front, before) {
  const found = blocks(front, before) ?? Object.entries(before).map(([name, old]) => ({ name, lines: dumped(name, old) }));
  for (const [at, name] of order.entries()) {
    if (!(name in value)) continue;
    const now = written(value[name], shapes[name]);
    const was = written(shown(before[name], shapes[name]), shapes[name]);
    const block = found.find((block) => block.name === name);
    if (same(now, was)) continue;
    if (block) {
      block.lines = now === undefined ? tail(block.lines) : [...dumped(name, now), ...tail(block.lines)];
      if (now === undefined) block.name = null;
    } else if (now !== undefined) {
      // A new field stands after the nearest one that comes before it in the contract.
      const earlier = order.slice(0, at).reverse();
      const after = earlier.map((name) => found.findIndex((block) => block.name === name)).find((index) => index >= 0);
      found.splice(after === undefined ? 0 : after + 1, 0, { name, lines: dumped(name, now) });
    }
  }
  return found.flatMap((block) => block.lines).join("\n").replace(/\n+$/, "");
}

function parts(text) {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n/g, "\n");
  const found = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)([\s\S]*)$/.exec(plain);
  return found ? { front: found[1] ?? "", body: found[2], fenced: true } : { front: "", body: plain, fenced: false };
}

const loaded = (front) => {
  const value = yaml.load(front, words);
  return isGroup(value) ? value : {};
};

function markdown(form) {
  return {
    fromFile(text) {
      const { front, body } = parts(text);
      return { ...shownGroup(loaded(front), form.fields), body: body.trim(), [ORIGIN]: text };
    },
    toFile(value) {
      const { front, body } = parts(value[ORIGIN] ?? "");
      const now = String(value.body ?? "").replace(/\r\n/g, "\n").trim();
      const kept = now === body.trim() ? body : now === "" ? "" : `\n${now}\n`;
      const lines = frontOf(value, form, front, loaded(front));
      return lines === "" ? `---\n---\n${kept}` : `---\n${lines}\n---\n${kept}`;
    },
  };
}

function settings(form) {
  return {
    fromFile(text) {
      return { ...shownGroup(loaded(text), form.fields), [ORIGIN]: text };
    },
    toFile(value) {
      const front = (value[ORIGIN] ?? "").replace(/^\ufeff/, "").replace(/\r\n/g, "\n");
      return frontOf(value, form, front, loaded(front));
    },
  };
}

const { config, forms } = await (await fetch("../setting.json")).json();
for (const [name, form] of Object.entries(forms)) {
  if (name === "portfolio") CMS.registerCustomFormat(name, "yaml", settings(form));
  // The ending of the name tells the program that such a file has front matter.
  else CMS.registerCustomFormat(`${name}-frontmatter`, "md", markdown(form));
}
CMS.init({ config });
