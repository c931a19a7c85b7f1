// The scripts and the styles of all that is published: files of their own, and what stands inside pages.
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";

const SCRIPT = /<script([^>]*)>([^]*?)<\/script>/g;
const STYLE = /<style[^>]*>([^]*?)<\/style>/g;

// Scripts that are no modules keep to the language of the oldest browsers, which run them; parts of a page that are data
// are none, unless they are what a worker will run.
const inside = (name, page) =>
  [...page.matchAll(SCRIPT)].flatMap(([, attributes, text]) => {
    if (text === "" || (attributes.includes("text/plain") && !attributes.includes("-script"))) return [];
    return [{ name: `${name}<script${attributes}>`, text, ancient: !attributes.includes("type=") }];
  });

const files = (folder, ...kinds) =>
  readdirSync(folder, { recursive: true }).map(String).filter((name) => kinds.includes(extname(name))).sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** The names of the scripts that a page has for browsers without modules. */
const ancient = (pages) => pages.flatMap(({ text }) =>
  [...text.matchAll(SCRIPT)].filter(([, it]) => it.includes("nomodule")).map(([, it]) => /src="?(?:\.\/)?([^" >]+)/.exec(it)?.[1]));

/** Plugins of editors that the oldest browsers run too. */
const PLUGINS = ["npm/editors/ckeditor4.js", "npm/editors/ueditor.js"];

/** All scripts in a folder, each with its name, its text and whether the oldest browsers run it. */
export const scripts = (folder) => {
  const pages = files(folder, ".html");
  const old = [...ancient(pages), ...PLUGINS];
  const own = files(folder, ".js", ".mjs").map((file) => ({ ...file, ancient: old.includes(file.name) }));
  return [...own, ...pages.flatMap(({ name, text }) => inside(name, text))];
};

/** All styles in a folder, each with its name and its text. */
export const styles = (folder) => {
  const within = files(folder, ".html").flatMap(({ name, text }) =>
    [...text.matchAll(STYLE)].map(([, style]) => ({ name: `${name}<style>`, text: style })));
  return [...files(folder, ".css"), ...within];
};
