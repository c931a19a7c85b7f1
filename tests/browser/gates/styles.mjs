// Fails if a style in the folder given uses what came to Chromium after 86. Browsers pass over what they do not know, so
// such a style would be lost without a word.
import { styles } from "./scripts.mjs";

const [, , folder] = process.argv;

/** What is too new, with the version that brought it. */
const TOO_NEW = [
  [/:has\(/, ":has() 105"],
  [/:(is|where)\(/, ":is(), :where() 88"],
  [/:not\([^()]*,/, "lists in :not() 88"],
  [/@layer\b/, "@layer 99"],
  [/@container\b/, "@container 105"],
  [/@scope\b/, "@scope 118"],
  [/@starting-style\b/, "@starting-style 117"],
  [/@media[^{]*[<>]/, "ranges in media queries 104"],
  [/(^|[;{}])\s*&/, "nesting 120"],
  [/(^|[;{}\s])inset(-(block|inline))?\s*:/, "inset 87"],
  [/(^|[;{}\s])(margin|padding)-(block|inline)\s*:/, "logical shorthands 87"],
  [/(^|[;{}\s])border-(start|end)-(start|end)-radius\s*:/, "logical corners 89"],
  [/(^|[;{}\s])aspect-ratio\s*:/, "aspect-ratio 88"],
  [/(^|[;{}\s])(translate|rotate|scale)\s*:/, "single transforms 104"],
  [/(^|[;{}\s])text-wrap\s*:/, "text-wrap 114"],
  [/overflow(-[xy])?\s*:\s*clip/, "overflow: clip 90"],
  [/[\d.](s|l|d)v(h|w|min|max)\b/, "units of small, large and dynamic windows 108"],
  [/\b(oklch|oklab|lch|lab|hwb|color|color-mix|light-dark)\(/, "newer colours 101 and later"],
  [/display\s*:\s*[a-z]+ [a-z]/, "two words for display 115"],
];

const found = styles(folder);
if (found.length === 0) throw new Error("no styles were found");

/** What of a style is too new. */
const excess = (text) => {
  const bare = text.replace(/\/\*[^]*?\*\//g, "").replace(/"[^"]*"|'[^']*'/g, "''");
  return TOO_NEW.filter(([pattern]) => pattern.test(bare)).map(([, what]) => what);
};

// What the gate must refuse, and what it must not take for it.
if (excess("a{inset:0}b:has(c){top:0}").length !== 2) throw new Error("the gate lets everything pass");
if (excess("a{background:url(\"d:has(e)\");box-shadow:inset 0 0 1px}").length !== 0) throw new Error("the gate refuses what is old");

for (const { name, text } of found) {
  for (const what of excess(text)) {
    console.error(`${name}: ${what}`);
    process.exitCode = 1;
  }
}
console.log(`${found.length} styles need nothing newer`);
