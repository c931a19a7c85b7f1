// What came of the check as files: a page to print, a table, the result of the contract; made here and sent nowhere.
import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { expect, test } from "../support/fixtures.mjs";
import { CORRECT, parts } from "../support/report.mjs";

const WRONG = CORRECT.replace("（一）予以公开\t5\t1", "（一）予以公开\t15\t1");
const NAME = "望川县水利局2024年政府信息公开工作年度报告校验结果";

/** Takes the file that the button of this name makes. */
const take = async (page, watch, button) => {
  const waited = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await waited;
  // The file comes out of the memory of the page.
  watch.troubles = watch.troubles.filter((trouble) => !trouble.startsWith("request: blob:"));
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
};

/** Opens the wrong report and unfolds the kinds of file, by keyboard. */
const unfold = async (page) => {
  await parts(page).box.fill(WRONG);
  await page.getByText("导出", { exact: true }).focus();
  await page.keyboard.press("Enter");
};

test("takes the findings as a table that spreadsheets open", async ({ app, watch }) => {
  await unfold(app);
  const { name, text } = await take(app, watch, "问题清单（CSV 表格）");
  expect(name).toBe(`${NAME}.csv`);
  const [head, line, ...more] = text.split("\r\n");
  expect(head).toBe('\ufeff"报告","等级","规则","位置","问题","表中","推算为","依据","不采纳的理由"');
  expect(line).toContain('"错误","ARI-01","第 43 行","第三部分「（一）予以公开」行「自然人」列应为 5，表中为 15","15","5",');
  expect(more).toEqual([""]);
});

test("takes the result of the contract, with the reason of what was set aside", async ({ app, watch }) => {
  await unfold(app);
  await app.locator(".finding").getByRole("button").first().click();
  await app.getByText("不采纳这一处……").click();
  await app.getByLabel("不采纳的理由").fill("经台账核实");
  await app.keyboard.press("Enter");
  await expect(app.getByRole("heading", { name: "不采纳 1 处" })).toBeVisible();
  const { name, text } = await take(app, watch, "校验结果（JSON 数据）");
  expect(name).toBe(`${NAME}.json`);
  const result = JSON.parse(text);
  expect([result.schema, result.verdict, result.source.kind]).toEqual(["gouji/1", "errors", "text"]);
  expect(result.diagnostics.map((it) => [it.code, it.reported, it.aside])).toEqual([["ARI-01", "15", "经台账核实"]]);
});

test("takes a page to read and print that loads, runs and sends nothing", async ({ app, watch }) => {
  await unfold(app);
  await app.getByRole("button", { name: "English" }).click();
  const { name, text } = await take(app, watch, "Report (web page, to print)");
  expect(name).toMatch(/\.html$/);
  watch.loaded = false;
  const page = await app.context().newPage();
  // An empty page of the same place, which the exported page takes the place of.
  await page.goto(new URL("/", app.url()).href);
  await page.setContent(text);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Findings of the check");
  await expect(page.getByRole("listitem")).toContainText("ARI-01");
  expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
  const leak = await page.evaluate(() => fetch("/elsewhere").then(() => "sent", () => "refused"));
  expect(leak).toBe("refused");
  // What took the place of the document is not listened to; the browser itself writes what it refused.
  await watch.expect("console: ");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test("offers no files before there is a verdict", async ({ app }) => {
  await expect(app.getByText("导出", { exact: true })).toHaveCount(0);
  await parts(app).box.fill("今天天气很好。");
  await expect(app.getByText("导出", { exact: true })).toHaveCount(0);
});

for (const language of ["中文", "English"]) {
  test(`has no accessibility fault and fits 320 pixels, ${language}`, async ({ app }) => {
    await app.setViewportSize({ width: 320, height: 640 });
    await unfold(app);
    if (language === "English") await app.getByRole("button", { name: "English" }).click();
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await new AxeBuilder({ page: app }).withTags(tags).analyze();
    expect(violations).toEqual([]);
    const overhang = await app.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overhang).toBe(0);
  });
}
