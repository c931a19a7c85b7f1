// A finding is set aside with a reason, stays aside while the text changes elsewhere, and can be taken back.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "../support/fixtures.mjs";
import { CORRECT, parts } from "../support/report.mjs";

/** A report with one wrong cell, and one with another besides. */
const WRONG_ONCE = CORRECT.replace("（一）予以公开\t5\t1", "（一）予以公开\t15\t1");
const WRONG = WRONG_ONCE.replace("2\t0\t0\t1\t3\t1\t0\t0\t0\t1", "2\t0\t0\t1\t5\t1\t0\t0\t0\t1");
const FIRST = "应为 5，表中为 15";

const rows = (page) => page.locator(".finding");
const aside = (page) => page.getByRole("region", { name: /不采纳 \d+ 处|Set aside: \d+/ });

/** Opens the report and sets its first finding aside, by keyboard. */
const setAside = async (page, report = WRONG) => {
  await parts(page).box.fill(report);
  await rows(page).filter({ hasText: FIRST }).getByRole("button").first().click();
  await rows(page).getByText("不采纳这一处……").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("该数字经台账核实无误");
  await page.keyboard.press("Enter");
};

test("sets a finding aside with its reason, listed and counted apart", async ({ app }) => {
  await setAside(app);
  await expect(rows(app)).toHaveCount(1);
  await expect(app.getByRole("heading", { name: "不采纳 1 处" })).toBeFocused();
  await expect(aside(app).getByRole("listitem")).toContainText(FIRST);
  await expect(aside(app)).toContainText("理由：该数字经台账核实无误");
  await expect(parts(app).verdict).toHaveText("发现 1 处错误");
  await expect(app.getByText("另有 1 处经核实不采纳。").first()).toBeVisible();
  await expect(app.getByRole("button", { name: "全部 1" })).toBeVisible();
  await expect(app.getByRole("status").filter({ hasText: "校验完成：1 处错误，另有 1 处经核实不采纳。" })).toBeAttached();
  await expect(app.locator("mark", { hasText: "15" })).toHaveCount(0);
});

test("asks for a reason", async ({ app }) => {
  await parts(app).box.fill(WRONG);
  await rows(app).getByRole("button").first().click();
  await rows(app).getByText("不采纳这一处……").click();
  const reason = app.getByLabel("不采纳的理由");
  for (const words of ["", "   "]) {
    await reason.fill(words);
    await app.getByRole("button", { name: "不采纳", exact: true }).click();
    expect(await reason.evaluate((input) => input.validity.valid)).toBe(false);
    await expect(rows(app)).toHaveCount(2);
  }
});

test("stays aside while the text changes elsewhere, and comes back when its figures change", async ({ app }) => {
  await setAside(app);
  const { box } = parts(app);
  await box.fill(`说明\n${WRONG}`);
  await expect(aside(app)).toBeVisible();
  await expect(rows(app)).toHaveCount(1);
  await box.fill(WRONG.replace("（一）予以公开\t15", "（一）予以公开\t16"));
  await expect(rows(app)).toHaveCount(2);
  await expect(aside(app)).toHaveCount(0);
  await expect(app.locator(".changes [role=status]")).toContainText("新出现 1 处");
});

test("can be taken back, also after a reload", async ({ app, watch }) => {
  await setAside(app);
  await expect(aside(app)).toBeVisible();
  watch.loaded = false;
  await app.reload();
  await expect(app.locator("#boot-notice")).toBeHidden();
  watch.loaded = true;
  await expect(aside(app)).toContainText("理由：该数字经台账核实无误");
  await aside(app).getByRole("button", { name: "恢复" }).click();
  await expect(app.getByRole("region", { name: "问题清单" })).toBeFocused();
  await expect(rows(app)).toHaveCount(2);
  await expect(aside(app)).toHaveCount(0);
});

test("says that nothing else was found", async ({ app }) => {
  await setAside(app, WRONG_ONCE);
  await expect(parts(app).verdict).toHaveText("没有其他问题");
  await expect(app.locator(".page > [role=status]")).toHaveText("没有其他问题，另有 1 处经核实不采纳。");
  await app.getByRole("button", { name: "English" }).click();
  await expect(parts(app).verdict).toHaveText("Nothing else was found");
  await expect(app.getByText("1 finding set aside.").first()).toBeVisible();
  await expect(aside(app)).toContainText("Reason: 该数字经台账核实无误");
});

for (const language of ["中文", "English"]) {
  test(`has no accessibility fault and fits 320 pixels, ${language}`, async ({ app }) => {
    await app.setViewportSize({ width: 320, height: 640 });
    await setAside(app);
    await rows(app).getByRole("button").first().click();
    await rows(app).getByText("不采纳这一处……").click();
    if (language === "English") await app.getByRole("button", { name: "English" }).click();
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await new AxeBuilder({ page: app }).withTags(tags).analyze();
    expect(violations).toEqual([]);
    const overhang = await app.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overhang).toBe(0);
  });
}
