// The samples of the documentation, as they stand there.
import { readFileSync } from "node:fs";

/** The first sample in a language of a page in docs/integration. */
export const sample = (name, language = "html") => {
  const text = readFileSync(new URL(`../../../docs/integration/${name}.md`, import.meta.url), "utf8");
  const fence = `\n\`\`\`${language}\n`;
  const start = text.indexOf(fence) + fence.length;
  return text.slice(start, text.indexOf("\n```\n", start));
};
