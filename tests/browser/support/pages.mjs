// Web pages of every program, and what the engine says outside the browser that they show: tests/html.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../../html");

/** The source of a page. */
export const source = (name) => readFileSync(join(FOLDER, `${name}.html`), "utf8");

/** What it shows, up to the last letter: the snapshot without its head and without the bars that mark tables. */
export const shown = (name) => {
  const snapshot = readFileSync(join(FOLDER, `${name}.snap`), "utf8");
  const lines = snapshot.slice(snapshot.indexOf("\n---\n") + 5).split("\n");
  return lines.map((line) => line.slice(2)).join("\n").trimEnd();
};

/** The names of all pages. */
export const names = readdirSync(FOLDER).filter((file) => file.endsWith(".html")).map((file) => file.slice(0, -5));

/** The rows of its tables. */
export const rows = (name) => shown(name).split("\n").filter((line) => line.includes("\t"));
