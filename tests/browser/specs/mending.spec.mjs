// The wrong cell is named, each correction can be tried, written into the text and undone; nothing is written by itself.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "../support/fixtures.mjs";
import { CORRECT, parts } from "../support/report.mjs";

/** The correct report with some of its rows written wrongly. */
const planted = (slips) => slips.reduce((text, [right, wrong]) => text.replace(right, wrong), CORRECT);

/** Slips in a correct report, each the words of a row before and after. */
const SLIPS = [
  ["（一）予以公开\t5\t1", "（一）予以公开\t15\t1"],
  ["1.本机关不掌握相关政府信息\t2\t0\t0\t0\t1", "1.本机关不掌握相关政府信息\t2\t0\t0\t0\t4"],
  ["5.属于三类内部事务信息\t1\t0\t0\t0\t0\t0\t1", "5.属于三类内部事务信息\t1\t0\t0\t0\t0\t0\t7"],
  ["2.没有现成信息需要另行制作\t0\t1\t0\t0", "2.没有现成信息需要另行制作\t0\t6\t0\t0"],
  ["2\t0\t0\t1\t3\t1\t0\t0\t0\t1", "2\t0\t0\t1\t5\t1\t0\t0\t0\t1"],
];

/** Opens the report with these slips. */
const open = async (page, slips) => {
  const { box, findings } = parts(page);
  await box.fill(planted(slips));
  await expect(findings.filter({ has: page.locator(".badge") })).toHaveCount(slips.length);
};

/** The findings, without what is listed in them. */
const rows = (page) => page.locator(".finding");

const faults = async (page) =>
  (await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze()).violations;

test("works the sum out and says which cell is wrong, and why others are not", async ({ app }) => {
  await open(app, SLIPS.slice(0, 1));
  await rows(app).getByRole("button").first().click();
  const sum = rows(app).getByRole("table").first();
  await expect(sum).toHaveAccessibleName("第三部分「（一）予以公开」：各项之和应等于总计");
  await expect(sum.getByRole("row", { name: "自然人" })).toHaveText(/自然人\s*15\s*疑似有误，应为 5/);
  await expect(sum.getByRole("row", { name: "商业企业" })).toContainText("可信，另有 1 条关系成立");
  await expect(sum.getByRole("row", { name: "合计" })).toContainText("18");
  await expect(sum.getByRole("row", { name: "相差" })).toContainText("10");
  await expect(rows(app).locator(".finding__certainty")).toHaveText("可以确定");
});

test("shows what a correction would do before it is written", async ({ app }) => {
  await open(app, SLIPS.slice(0, 1));
  await rows(app).getByRole("button").first().click();
  const preview = app.getByRole("region", { name: "改后的效果" });
  await expect(preview.locator("mark")).toHaveText(["15", "5"]);
  await expect(preview.getByText("改后成立")).toHaveCount(2);
  await expect(preview).toContainText("全部 42 条勾稽关系：现在 40 条成立，改后 42 条成立。");
  await expect(preview).toContainText("问题清单减少 1 处，新增 0 处。");
  await expect(parts(app).box).toHaveValue(planted(SLIPS.slice(0, 1)));
});

test("writes a correction into the text, says what changed, and undoes it", async ({ app }) => {
  await open(app, SLIPS.slice(0, 1));
  await rows(app).getByRole("button").first().click();
  await app.getByRole("button", { name: "写入原文" }).click();
  const said = app.getByText("已写入原文并重新校验：1 处已更正，新增 0 处。");
  await expect(said).toBeFocused();
  await expect(parts(app).box).toHaveValue(CORRECT);
  await expect(parts(app).verdict).toHaveText("没有发现问题");
  await app.keyboard.press("Tab");
  await expect(app.getByRole("button", { name: "撤销更正" })).toBeFocused();
  await app.keyboard.press("Enter");
  await expect(app.getByText("已撤销并重新校验：问题减少 0 处，恢复 1 处。")).toBeFocused();
  await expect(parts(app).box).toHaveValue(planted(SLIPS.slice(0, 1)));
});

test("leaves the undoing of the text box as it is", async ({ app }) => {
  await open(app, SLIPS.slice(0, 1));
  await rows(app).getByRole("button").first().click();
  await app.getByRole("button", { name: "写入原文" }).click();
  const { box } = parts(app);
  await expect(box).toHaveValue(CORRECT);
  await box.focus();
  await app.keyboard.press("ControlOrMeta+Z");
  await expect(box).toHaveValue(planted(SLIPS.slice(0, 1)));
  await expect(rows(app)).toHaveCount(1);
});

test("writes into the text while the form is looked at", async ({ app }) => {
  await open(app, SLIPS.slice(0, 1));
  await parts(app).tabs.form.click();
  await rows(app).getByRole("button").first().click();
  await app.getByRole("button", { name: "写入原文" }).click();
  await expect(app.getByRole("tabpanel", { name: "表格识别结果" })).toBeVisible();
  await parts(app).tabs.text.click();
  await expect(parts(app).box).toHaveValue(CORRECT);
});

for (const count of [1, 2, 5]) {
  test(`finds ${count} planted slips, mends all, and undoes all`, async ({ app }) => {
    const slips = SLIPS.slice(0, count);
    await open(app, slips);
    const { box, verdict } = parts(app);
    for (let left = count; left > 0; left -= 1) {
      await rows(app).getByRole("button").first().click();
      await expect(rows(app).first().getByRole("table").first()).toBeVisible();
      const radios = app.getByRole("radio");
      // The likeliest comes first.
      if (await radios.count()) await radios.first().check();
      await app.getByRole("button", { name: "写入原文" }).click();
      await expect(rows(app)).toHaveCount(left - 1);
    }
    await expect(verdict).toHaveText("没有发现问题");
    for (let undone = 1; undone <= count; undone += 1) {
      await app.getByRole("button", { name: /撤销/ }).click();
      await expect(rows(app)).toHaveCount(undone);
    }
    await expect(box).toHaveValue(planted(slips));
  });
}

test("offers candidates to choose from by keyboard, none of them chosen", async ({ app }) => {
  await open(app, SLIPS.slice(4));
  await rows(app).getByRole("button").first().click();
  const choices = app.getByRole("group", { name: "选择一种改法" });
  await expect(choices.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(app.getByRole("button", { name: "写入原文" })).toHaveCount(0);
  await expect(choices).toContainText("如果是第四部分「行政复议」栏「总计」有误，应为 3");
  await choices.getByRole("radio").first().focus();
  await app.keyboard.press("Space");
  await expect(app.getByRole("region", { name: "改后的效果" })).toContainText("改后 42 条成立");
  await app.keyboard.press("ArrowDown");
  await expect(choices.getByRole("radio").nth(1)).toBeChecked();
  await expect(parts(app).box).toHaveValue(planted(SLIPS.slice(4)));
});

test("can still undo after the page is loaded again", async ({ app, watch }) => {
  await open(app, SLIPS.slice(0, 1));
  await rows(app).getByRole("button").first().click();
  await app.getByRole("button", { name: "写入原文" }).click();
  await expect(parts(app).box).toHaveValue(CORRECT);
  watch.loaded = false;
  await app.reload();
  await expect(app.locator("#boot-notice")).toBeHidden();
  watch.loaded = true;
  await app.getByRole("button", { name: "撤销更正" }).click();
  await expect(parts(app).box).toHaveValue(planted(SLIPS.slice(0, 1)));
});

for (const language of ["中文", "English"]) {
  test(`has no accessibility fault and fits 320 pixels, ${language}`, async ({ app }) => {
    await app.setViewportSize({ width: 320, height: 640 });
    await open(app, SLIPS);
    if (language === "English") await app.getByRole("button", { name: "English" }).click();
    await rows(app).last().getByRole("button").first().click();
    await app.getByRole("radio").first().check();
    expect(await faults(app)).toEqual([]);
    const overhang = await app.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overhang).toBe(0);
  });
}
