// The samples of the documentation, as they stand there.
import { readFileSync } from "node:fs";

/** The first sample in a language of a page in docs/integration, or of the section of it with this heading. */
export const sample = (name, language = "html", heading = "") => {
  const page = readFileSync(new URL(`../../../docs/integration/${name}.md`, import.meta.url), "utf8");
  const text = page.slice(page.indexOf(heading && `\n## ${heading}\n`));
  const fence = `\n\`\`\`${language}\n`;
  const start = text.indexOf(fence) + fence.length;
  return text.slice(start, text.indexOf("\n```\n", start));
};
