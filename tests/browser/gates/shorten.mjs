// Shortens what the page in the folder given is started by: the names that its script and its WebAssembly know each
// other by, which nobody reads and no compressor shortens, and then all its scripts.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { transformSync } from "esbuild";

const [, , folder] = process.argv;
const names = readdirSync(folder);

/** The one file whose name is like this. */
const only = (pattern) => {
  const [name, ...others] = names.filter((it) => pattern.test(it));
  if (name === undefined || others.length > 0) throw new Error(`not one file ${pattern} in ${folder}`);
  return join(folder, name);
};

/** The text with every occurrence replaced of something that must occur. */
const replaced = (text, from, to) => {
  if (!text.includes(from)) throw new Error(`the page's script does not know ${from}`);
  return text.replaceAll(from, () => to);
};

/** Gives the WebAssembly short names, and its script the same. */
const shortenNames = (script, module) => {
  const pass = "--minify-imports-and-exports-and-modules";
  const { imports, exports } = JSON.parse(execFileSync("wasm-opt", [pass, module, "-o", module]));
  const known = new Map(exports);
  const text = readFileSync(script, "utf8").replace(/\bwasm\.(\w+)/g, (whole, name) => `wasm.${known.get(name) ?? name}`);
  const [[glue]] = imports;
  const renamed = imports.reduce((all, [, name, short]) => replaced(all, ` ${name}: `, ` ${short}: `), text);
  // All imports come from the script, which is a module of this name to the WebAssembly.
  writeFileSync(script, replaced(renamed, `"${glue}": `, "a: "));
};

/** Shortens a script. One that the oldest browsers run is written in their language and stays in it. */
const shortenScript = (name) => {
  const script = join(folder, name);
  const target = name === "unsupported.js" ? "es5" : "es2020";
  writeFileSync(script, transformSync(readFileSync(script, "utf8"), { minify: true, target }).code);
};

shortenNames(only(/^page-\w+\.js$/), only(/^page-\w+_bg\.wasm$/));
names.filter((it) => extname(it) === ".js").forEach(shortenScript);
