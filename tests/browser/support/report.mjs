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
  tabs: {
    text: page.getByRole("tab", { name: /原文|Text/ }),
    form: page.getByRole("tab", { name: /表格识别结果|Form/ }),
  },
});

/** Loads the example and waits for its verdict. */
export const openExample = async (page) => {
  const { example, verdict } = parts(page);
  await example.click();
  await verdict.filter({ hasText: "错误" }).waitFor();
};

/** Turns to the form as it was read. */
export const openForm = async (page) => {
  await parts(page).tabs.form.click();
  await page.getByRole("tabpanel", { name: /表格识别结果|Form/ }).waitFor();
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

const HERE = dirname(fileURLToPath(import.meta.url));

/** A correct report of an agency that does not exist. */
export const CORRECT = readFileSync(join(HERE, "../../cases/clean/report.txt"), "utf8");

const FOLDER = join(HERE, "../../../../shared/reports");

/** Published reports, read where they lie; none where the folder is absent. */
export const publishedReports = () =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER).filter((name) => name.endsWith(".txt")).map((name) => ({
      name,
      text: readFileSync(join(FOLDER, name), "utf8"),
    }))
    : [];
