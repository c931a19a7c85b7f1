// The form as it was read: every cell leads to its place, and can be set by hand.
import { expect, test } from "../support/fixtures.mjs";
import { CORRECT, openExample, openForm, parts, selected } from "../support/report.mjs";

const GRANTED = "第三部分「（一）予以公开」行「自然人」列";

/** The cell of that name. */
const granted = (page) => page.getByRole("tabpanel").getByRole("button", { name: GRANTED });

test("shows the three tables as the form prints them", async ({ app }) => {
  await openExample(app);
  await openForm(app);
  await expect(app.getByRole("table")).toHaveCount(3);
  await expect(app.getByRole("columnheader", { name: "法人或其他组织" })).toHaveAttribute("colspan", "5");
  await expect(app.getByRole("rowheader", { name: "（三）不予公开" })).toHaveAttribute("rowspan", "8");
  await expect(app.locator("td.cell")).toHaveCount(200);
});

test("goes from tab to tab by keyboard", async ({ app }) => {
  await openExample(app);
  const { text, form } = parts(app).tabs;
  await text.focus();
  await app.keyboard.press("ArrowRight");
  await expect(form).toBeFocused();
  await expect(form).toHaveAttribute("aria-selected", "true");
  await expect(app.getByRole("tabpanel", { name: "表格识别结果" })).toBeVisible();
  await app.keyboard.press("ArrowLeft");
  await expect(text).toBeFocused();
  await expect(parts(app).box).toBeVisible();
});

test("leads from a cell to its place in the text", async ({ app }) => {
  await openExample(app);
  await openForm(app);
  await granted(app).click();
  const box = app.getByRole("region", { name: GRANTED });
  await expect(box).toBeFocused();
  await expect(box.locator("mark")).toHaveText("31");
  await box.getByRole("button", { name: "在原文中查看" }).click();
  expect(await selected(app)).toBe("31");
  await expect(parts(app).box).toBeFocused();
  await expect(app.locator("mark[data-pointed]")).toBeInViewport();
});

test("shows a cell without a finding in the text as well", async ({ app }) => {
  await openExample(app);
  await openForm(app);
  await app.getByRole("tabpanel").getByRole("button", { name: "「（七）总计」行「总计」列" }).click();
  await app.getByRole("button", { name: "在原文中查看" }).click();
  await expect(app.locator("mark[data-pointed]")).toBeInViewport();
  expect(await selected(app)).toBe(await app.locator("mark[data-pointed]").textContent());
});

test("leads from a finding to its cell and back", async ({ app }) => {
  await openExample(app);
  const { findings, current } = parts(app);
  await findings.getByText("应为 13，表中为 31").click();
  await findings.getByRole("button", { name: "在表格中查看" }).click();
  await expect(granted(app)).toBeFocused();
  await expect(granted(app)).toHaveAttribute("aria-expanded", "true");
  await app.getByRole("region", { name: GRANTED }).getByRole("button", { name: /应为 13/ }).click();
  await expect(current).toBeFocused();
});

test("goes through the findings on the form with F8 and to the text where one has no cell", async ({ app }) => {
  await openExample(app);
  await openForm(app);
  await app.keyboard.press("F8");
  await expect(parts(app).tabs.text).toHaveAttribute("aria-selected", "true");
  await openForm(app);
  await app.keyboard.press("F8");
  await expect(granted(app)).toBeFocused();
});

test("goes from cell to cell by the arrow keys, chooses with Enter and leaves with Escape", async ({ app }) => {
  await openExample(app);
  await openForm(app);
  await app.locator("#cell-requests-received-total").focus();
  await app.keyboard.press("ArrowDown");
  await app.keyboard.press("ArrowLeft");
  await expect(app.locator("#cell-requests-carried-over-other")).toBeFocused();
  await app.keyboard.press("Enter");
  await expect(app.locator("#cell-box")).toBeFocused();
  await app.keyboard.press("Escape");
  await expect(app.locator("#cell-box")).toHaveCount(0);
  await expect(app.locator("#cell-requests-carried-over-other")).toBeFocused();
});

/** Chooses a cell and writes into its box. */
const setByHand = async (page, cell, figure) => {
  await page.locator(`#cell-${cell}`).click();
  await page.getByLabel("手工设定").fill(figure);
  await page.keyboard.press("Enter");
};

test("takes a figure that is set by hand into the verdict and gives it back", async ({ app }) => {
  await openExample(app);
  await openForm(app);
  const { verdict, findings } = parts(app);
  const wrong = findings.filter({ hasText: "应为 13，表中为 31" });
  await setByHand(app, "requests-granted-natural-person", "13");
  await expect(wrong).toHaveCount(0);
  await expect(verdict).toHaveText("发现 2 处错误、1 处提醒");
  await expect(app.getByText("有 1 格为手工设定")).toBeVisible();
  const cell = app.locator("td", { has: app.locator("#cell-requests-granted-natural-person") });
  await expect(cell).toHaveAttribute("data-reading", "by-hand");
  await expect(cell).toContainText("31");
  await app.getByRole("button", { name: "恢复识别结果" }).click();
  await expect(wrong).toBeVisible();
  await expect(cell).toHaveAttribute("data-reading", "figure");
});

test("says of a finding that it rests on a figure set by hand", async ({ app }) => {
  await parts(app).box.fill(CORRECT);
  await openForm(app);
  await setByHand(app, "requests-granted-natural-person", "6");
  const finding = parts(app).findings.filter({ hasText: "表中为 6" });
  await finding.getByRole("button").first().click();
  await expect(finding).toContainText("用到手工设定的数字");
});

for (const [figure, sentence] of [["若干", "请用阿拉伯数字填写"], ["1.5", "应为整数"], ["-1", "不能为负数"]]) {
  test(`refuses ${figure} in a cell of counts`, async ({ app }) => {
    await openExample(app);
    await openForm(app);
    await setByHand(app, "requests-granted-natural-person", figure);
    await expect(app.getByRole("alert")).toContainText(sentence);
    await expect(app.getByLabel("手工设定")).toHaveAttribute("aria-invalid", "true");
    await expect(parts(app).verdict).toHaveText("发现 3 处错误、1 处提醒");
  });
}

test("keeps a figure set by hand through another language and through edits elsewhere", async ({ app }) => {
  await openExample(app);
  await openForm(app);
  await setByHand(app, "requests-granted-natural-person", "13");
  await app.getByRole("button", { name: "English" }).click();
  await expect(app.getByText("1 cell is set by hand")).toBeVisible();
  await app.getByRole("tab", { name: "Text" }).click();
  const { box } = parts(app);
  await box.fill(`${await box.inputValue()}\n`);
  await expect(app.getByText("1 cell is set by hand")).toBeVisible();
});

test("says that figures set by hand do not count for another report", async ({ app }) => {
  await openExample(app);
  await openForm(app);
  await setByHand(app, "requests-granted-natural-person", "13");
  await app.getByRole("button", { name: "换一份" }).click();
  await expect(app.getByText("手工设定的 1 格属于前一份报告")).toBeVisible();
  await app.getByRole("button", { name: "恢复先前的文字" }).click();
  await expect(app.getByText("有 1 格为手工设定")).toBeVisible();
});

test("says why cells could not be read and leads to the form", async ({ app }) => {
  const { box, verdict, tabs } = parts(app);
  await box.fill(CORRECT.replaceAll("\t", ""));
  await expect(verdict).toHaveText("已识别的部分没有发现问题");
  await expect(app.getByText("第二部分表格的数字之间没有分隔，连成一串")).toBeVisible();
  await app.getByRole("button", { name: "查看表格识别结果" }).click();
  await expect(tabs.form).toBeFocused();
  await expect(app.locator("td[data-reading=unread]").first()).toContainText("未识别");
});

test("says which tables are absent", async ({ app }) => {
  await parts(app).box.fill("某局2023年政府信息公开工作年度报告\n一、总体情况\n正常。");
  await openForm(app);
  await expect(app.getByText("没有找到这张表格")).toHaveCount(3);
});
