// Puts beside every file of the page, which is in the folder given and not below it, what servers send to browsers that
// take it compressed.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const [, , folder] = process.argv;
// Pictures are compressed as they are.
const KINDS = [".css", ".html", ".js", ".json", ".mjs", ".svg", ".wasm", ".webmanifest"];

for (const name of readdirSync(folder).filter((it) => KINDS.includes(extname(it)))) {
  const file = join(folder, name);
  const bytes = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
}
