// Fails if a script in the folder given needs more than ES2020, which is what Chromium 86 reads.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";

const [, , folder] = process.argv;
const scripts = readdirSync(folder, { recursive: true }).map(String).filter((it) => it.endsWith(".js"));

for (const name of scripts) {
  try {
    parse(readFileSync(join(folder, name), "utf8"), { ecmaVersion: 2020, sourceType: "module" });
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}
console.log(`${scripts.length} scripts read as ES2020`);
