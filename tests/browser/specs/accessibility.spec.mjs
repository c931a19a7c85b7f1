// What a machine can tell about access for everybody; people tell the rest.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "../support/fixtures.mjs";
import { drop } from "../support/files.mjs";
import { CORRECT, openExample, openForm, parts } from "../support/report.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const faults = async (page) => (await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations;

/** How far the page itself can be scrolled sideways. */
const overhang = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const colorScheme of ["light", "dark"]) {
  test(`has no accessibility fault, ${colorScheme}`, async ({ app }) => {
    await app.emulateMedia({ colorScheme });
    expect(await faults(app)).toEqual([]);
    await openExample(app);
    await app.keyboard.press("F8");
    expect(await faults(app)).toEqual([]);
    await openForm(app);
    await app.locator("#cell-requests-granted-natural-person").click();
    await app.getByLabel("手工设定").fill("若干");
    await app.keyboard.press("Enter");
    expect(await faults(app)).toEqual([]);
  });

  test(`has no accessibility fault in the list of reports, ${colorScheme}`, async ({ app }) => {
    await app.emulateMedia({ colorScheme });
    await drop(app, "header", [
      { name: "甲.txt", content: CORRECT },
      { name: "乙.txt", content: CORRECT.replace("（七）总计\t11", "（七）总计\t12") },
      { name: "丙.rtf", content: "{\\rtf1" },
    ]);
    await expect(app.getByText("共 3 份报告")).toBeVisible();
    expect(await faults(app)).toEqual([]);
  });

  test(`has no accessibility fault where cells are unread, ${colorScheme}`, async ({ app }) => {
    await app.emulateMedia({ colorScheme });
    await parts(app).box.fill(CORRECT.replaceAll("\t", ""));
    await openForm(app);
    expect(await faults(app)).toEqual([]);
  });
}

test("has no accessibility fault when nothing can be checked", async ({ app }) => {
  await parts(app).box.fill("今天天气很好。");
  await expect(parts(app).verdict).toHaveText("无法检查");
  expect(await faults(app)).toEqual([]);
});

for (const [name, width, height] of [["320 pixels", 320, 640], ["a phone", 390, 844], ["a small laptop", 1024, 600]]) {
  test(`never scrolls sideways on ${name}`, async ({ app }) => {
    await app.setViewportSize({ width, height });
    expect(await overhang(app)).toBe(0);
    await openExample(app);
    await app.getByRole("button", { name: "大字" }).click();
    await app.keyboard.press("F8");
    expect(await overhang(app)).toBe(0);
    await app.getByRole("button", { name: "English" }).click();
    expect(await overhang(app)).toBe(0);
    await openForm(app);
    await app.locator("#cell-requests-granted-natural-person").click();
    expect(await overhang(app)).toBe(0);
  });

  test(`never scrolls the list of reports sideways on ${name}`, async ({ app }) => {
    await app.setViewportSize({ width, height });
    await drop(app, "header", [{ name: "甲.txt", content: CORRECT }, { name: "丙.rtf", content: "{\\rtf1" }]);
    await expect(app.getByText("共 2 份报告")).toBeVisible();
    expect(await overhang(app)).toBe(0);
  });
}

test("is used by keyboard alone", async ({ app }) => {
  const { box, verdict, current } = parts(app);
  // Box, file, example: the order of the page.
  await expect(box).toBeFocused();
  await app.keyboard.press("Tab");
  await app.keyboard.press("Tab");
  await app.keyboard.press("Enter");
  await expect(verdict).toBeFocused();
  await app.keyboard.press("F8");
  await expect(box).toBeFocused();
  await app.keyboard.press("Escape");
  await expect(current).toBeFocused();
});

test("skips to the text", async ({ app }) => {
  await openExample(app);
  await app.evaluate(() => document.activeElement.blur());
  await app.getByRole("link", { name: "跳到年报原文" }).focus();
  await app.keyboard.press("Enter");
  await expect(parts(app).box).toBeFocused();
  await expect(parts(app).box).toHaveValue(/云溪街道/);
});
