// What the specs of the page share: its parts by the names that a person knows, and the published sample reports.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The parts of the page. */
export const parts = (page) => ({
  box: page.getByRole("textbox"),
  verdict: page.getByRole("heading", { level: 1 }),
  findings: page.getByRole("region", { name: /问题清单|Findings/ }).getByRole("listitem"),
  current: page.locator("[aria-current=true]"),
  example: page.getByRole("button", { name: "试用示例" }),
});

/** Loads the example and waits for its verdict. */
export const openExample = async (page) => {
  const { example, verdict } = parts(page);
  await example.click();
  await verdict.filter({ hasText: "错误" }).waitFor();
};

/** The piece of text that is selected in the box. */
export const selected = (page) =>
  page.evaluate(() => {
    const box = document.getElementById("report-text");
    return box.value.slice(box.selectionStart, box.selectionEnd);
  });

/** Puts the caret before the first occurrence of `words` and tells the page as a click does. */
export const putCaret = async (page, words) => {
  await page.evaluate((wanted) => {
    const box = document.getElementById("report-text");
    box.focus();
    const at = box.value.indexOf(wanted);
    box.setSelectionRange(at, at);
  }, words);
  await page.keyboard.press("ArrowRight");
};

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../../../../shared/reports");

/** Published reports, read where they lie; none where the folder is absent. */
export const publishedReports = () =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER).filter((name) => name.endsWith(".txt")).map((name) => ({
      name,
      text: readFileSync(join(FOLDER, name), "utf8"),
    }))
    : [];
