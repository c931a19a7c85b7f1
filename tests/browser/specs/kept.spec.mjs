// The text outlives a reload in this tab, and nothing else does.
import { expect, test } from "../support/fixtures.mjs";
import { openExample, openForm, parts } from "../support/report.mjs";

/** Loads the page again and waits until it is ready. */
const reload = async (page, watch) => {
  watch.loaded = false;
  await page.reload();
  await expect(page.locator("#boot-notice")).toBeHidden();
  watch.loaded = true;
};

test("keeps the text and what was set by hand through a reload, and says so", async ({ app, watch }) => {
  await openExample(app);
  await openForm(app);
  await app.locator("#cell-requests-granted-natural-person").click();
  await app.getByLabel("手工设定").fill("13");
  await app.keyboard.press("Enter");
  const { box, verdict } = parts(app);
  await expect(verdict).toHaveText("发现 2 处错误、1 处提醒");
  await reload(app, watch);
  await expect(app.getByText("已恢复刷新前的文字和手工设定的 1 格。")).toBeVisible();
  await expect(box).toHaveValue(/云溪街道/);
  await expect(verdict).toHaveText("发现 2 处错误、1 处提醒");
});

test("keeps nothing of a text that was put away", async ({ app, watch }) => {
  const { box } = parts(app);
  await box.fill("一、总体情况\n正常。");
  await app.getByRole("button", { name: "换一份" }).click();
  await expect(box).toHaveValue("");
  await reload(app, watch);
  await expect(box).toHaveValue("");
  expect(await app.evaluate(() => Object.values(sessionStorage).join(""))).toBe("");
});

test("keeps nothing for another tab", async ({ app, context, watch }) => {
  watch.loaded = false;
  await parts(app).box.fill("一、总体情况\n正常。");
  const other = await context.newPage();
  await other.goto(app.url());
  await expect(other.locator("#boot-notice")).toBeHidden();
  await expect(other.getByRole("textbox")).toHaveValue("");
});

test("says so where the browser has no room for the text", async ({ app, watch }) => {
  await app.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await parts(app).box.fill("一、总体情况\n正常。");
  await expect(app.getByRole("alert")).toContainText("刷新或关闭本页后不会保留");
  await reload(app, watch);
  await expect(parts(app).box).toHaveValue("");
});
