// Last year's report beside the report: folded away until it is asked for, compared where it suits, and said so where not.
import { AxeBuilder } from "@axe-core/playwright";
import { pasteMarkup } from "../support/clipboard.mjs";
import { expect, test } from "../support/fixtures.mjs";
import { drop } from "../support/files.mjs";
import { CORRECT, parts } from "../support/report.mjs";

/** The report of the year before, which carries one application less forward than this year carries over. */
const LAST = CORRECT.replace("2024", "2023");
/** What the comparison says of it. */
const COUNTS = "与上年报告核对：9 项相符，3 项不符，0 项无法核对";

/** Opens the correct report and unfolds the box of last year's. */
const unfold = async (page) => {
  await parts(page).box.fill(CORRECT);
  await page.getByText("与上一年度报告核对", { exact: true }).click();
  return page.getByRole("textbox", { name: "上一年度报告全文" });
};

/** What is said of the comparison. */
const said = (page) => page.locator(".previous [role=status]");

const rows = (page) => page.locator(".finding");

test("asks for last year's report only where a person wants it", async ({ app }) => {
  await expect(app.getByText("与上一年度报告核对")).toHaveCount(0);
  await parts(app).box.fill(CORRECT);
  await expect(app.getByRole("textbox")).toHaveCount(1);
  await app.getByText("与上一年度报告核对", { exact: true }).focus();
  await app.keyboard.press("Enter");
  await app.keyboard.press("Tab");
  await expect(app.getByRole("textbox", { name: "上一年度报告全文" })).toBeFocused();
});

test("lists what does not follow from last year's report, with its figure, and checks again while typing", async ({ app }) => {
  const box = await unfold(app);
  await box.fill(LAST);
  await expect(said(app)).toHaveText(COUNTS);
  const carried = rows(app).filter({ hasText: "XYR-01" });
  await expect(carried).toContainText("上年报告结转 1，另有 1 列不符");
  await expect(app.locator(".changes [role=status]")).toHaveText("新出现 4 处，现有 4 处。");
  await carried.getByRole("button").first().click();
  await expect(carried).toContainText("《望川县水利局2023年政府信息公开工作年度报告》");
  await box.fill(LAST.replace("四、结转下年度继续办理\t\t1\t0\t0\t0\t0\t0\t1", "四、结转下年度继续办理\t\t1\t0\t0\t0\t1\t0\t2"));
  await expect(carried).toHaveCount(0);
  await expect(said(app)).toHaveText("与上年报告核对：11 项相符，1 项不符，0 项无法核对");
  await expect(app.locator(".changes [role=status]")).toContainText("已消除 1 处");
  await expect(app.locator("#report-text")).toHaveValue(/2024/);
});

test("says why a report does not suit, and compares nothing", async ({ app }) => {
  const box = await unfold(app);
  const title = "望川县水利局2023年政府信息公开工作年度报告";
  for (const [text, why] of [
    [LAST.replaceAll("望川县水利局", "青石县财政局"), `没有与上年报告「${title.replace("望川县水利局", "青石县财政局")}」核对：它是青石县财政局的报告，不是望川县水利局的。`],
    [CORRECT, `没有与上年报告「${title.replace("2023", "2024")}」核对：它是2024年度的报告，应为2023年度。`],
    ["今天天气很好。", "没有与上年报告「没有标题的文字」核对：无法读取。"],
  ]) {
    await box.fill(text);
    await expect(said(app)).toHaveText(why);
    await expect(rows(app)).toHaveCount(0);
  }
  await app.getByRole("button", { name: "English" }).click();
  await expect(said(app)).toHaveText("“a text without a title” was not compared as last year's report: it cannot be read.");
});

test("reads a file and what is pasted with its tables, and can be taken away", async ({ app }) => {
  const box = await unfold(app);
  const chooser = app.locator(".previous input[type=file]");
  await chooser.setInputFiles({ name: "去年.txt", mimeType: "text/plain", buffer: Buffer.from(LAST) });
  await expect(box).toHaveValue(/2023/);
  await expect(said(app)).toHaveText(COUNTS);
  await app.getByRole("button", { name: "不再核对" }).click();
  await expect(box).toHaveValue("");
  await expect(box).toBeFocused();
  await expect(said(app)).toHaveText("");
  await pasteMarkup(box, "<p>望川县水利局2023年政府信息公开工作年度报告</p><table><tr><td>甲</td><td>1</td></tr></table>");
  await expect(box).toHaveValue("望川县水利局2023年政府信息公开工作年度报告\n甲\t1");
  await chooser.setInputFiles({ name: "去年.rtf", mimeType: "text/rtf", buffer: Buffer.from("{\\rtf1") });
  await expect(app.getByRole("alert")).toContainText("「去年.rtf」没有打开。");
  await expect(box).toHaveValue(/甲\t1/);
});

test("keeps last year's report through a reload, and not for another report", async ({ app, watch }) => {
  await (await unfold(app)).fill(LAST);
  await expect(said(app)).toHaveText(COUNTS);
  watch.loaded = false;
  await app.reload();
  await expect(app.locator("#boot-notice")).toBeHidden();
  watch.loaded = true;
  await expect(said(app)).toHaveText(COUNTS);
  await drop(app, "header", [{ name: "另一份.txt", content: CORRECT }]);
  await expect(said(app)).toHaveText("");
  await app.getByRole("button", { name: "恢复先前的文字" }).click();
  await expect(said(app)).toHaveText(COUNTS);
  await app.getByRole("button", { name: "换一份" }).click();
  expect(await app.evaluate(() => Object.values(sessionStorage).join(""))).toBe("");
});

test("tries and writes a correction that last year's report bears out", async ({ app }) => {
  const box = await unfold(app);
  await box.fill(LAST);
  const wrong = CORRECT.replace("（一）予以公开\t5\t1", "（一）予以公开\t15\t1");
  await app.locator("#report-text").fill(wrong);
  const row = rows(app).filter({ hasText: "应为 5，表中为 15" });
  await row.getByRole("button").first().click();
  await expect(app.getByRole("region", { name: "改后的效果" })).toContainText("问题清单减少 1 处，新增 0 处。");
  await app.getByRole("button", { name: "写入原文" }).click();
  await expect(app.getByText("已写入原文并重新校验：1 处已更正，新增 0 处。")).toBeFocused();
  await expect(said(app)).toHaveText(COUNTS);
});

for (const language of ["中文", "English"]) {
  test(`has no accessibility fault and fits 320 pixels, ${language}`, async ({ app }) => {
    await app.setViewportSize({ width: 320, height: 640 });
    await (await unfold(app)).fill(LAST);
    if (language === "English") await app.getByRole("button", { name: "English" }).click();
    await rows(app).filter({ hasText: "XYR-01" }).getByRole("button").first().click();
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await new AxeBuilder({ page: app }).withTags(tags).analyze();
    expect(violations).toEqual([]);
    const overhang = await app.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overhang).toBe(0);
  });
}
