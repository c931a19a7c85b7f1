// Fails if a script in the folder given needs more than ES2020, which is what Chromium 86 reads, or if one that only
// the oldest browsers run needs more than they read.
import { parse } from "acorn";
import { scripts } from "./scripts.mjs";

const [, , folder] = process.argv;

/** Whether a script is in the language of that year. */
const problem = (text, ecmaVersion, sourceType) => {
  try {
    parse(text, { ecmaVersion, sourceType });
  } catch (error) {
    return error.message;
  }
};

// What the gate must refuse.
if (!problem("a ??= b", 2020, "module") || !problem("const a = 1", 3, "script")) throw new Error("the gate lets everything pass");

const found = scripts(folder);
for (const { name, text, ancient } of found) {
  const message = ancient ? problem(text, 3, "script") : problem(text, 2020, "module");
  if (message) {
    console.error(`${name}: ${message}`);
    process.exitCode = 1;
  }
}
const old = found.filter(({ ancient }) => ancient).length;
if (found.length === old || old === 0) throw new Error(`too few scripts: ${found.length}, ${old} of them for the oldest browsers`);
console.log(`${found.length - old} scripts read as ES2020, ${old} as ES3`);
