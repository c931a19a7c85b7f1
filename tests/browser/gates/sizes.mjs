// Prints raw, gzip and brotli bytes of every file in the folder given, one line each.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const [, , folder] = process.argv;
const names = readdirSync(folder, { recursive: true }).map(String).sort();

for (const name of names.filter((it) => statSync(join(folder, it)).isFile())) {
  const bytes = readFileSync(join(folder, name));
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
  console.log([...sizes, name].join("\t"));
}
