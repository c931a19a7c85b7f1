// The samples of the documentation, as they stand there.
import { readFileSync } from "node:fs";

const read = (name) => readFileSync(new URL(`../../../docs/integration/${name}.md`, import.meta.url), "utf8");

/** The row of a table in a page in docs/integration that begins with these words, without them. */
export const row = (name, words) => {
  const line = read(name).split("\n").find((it) => it.startsWith(`| ${words} |`));
  return line.split("|").slice(2, -1).map((cell) => cell.trim());
};

/** The first sample in a language of a page in docs/integration, or of the section of it with this heading. */
export const sample = (name, language = "html", heading = "") => {
  const page = read(name);
  const text = page.slice(page.indexOf(heading && `\n## ${heading}\n`));
  const fence = `\n\`\`\`${language}\n`;
  const start = text.indexOf(fence) + fence.length;
  return text.slice(start, text.indexOf("\n```\n", start));
};
