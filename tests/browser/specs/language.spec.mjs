// Chinese unless English was chosen; the choice is the only thing that is remembered from visit to visit.
import { expect, test } from "../support/fixtures.mjs";
import { openExample, parts } from "../support/report.mjs";

test("remembers the language and nothing else", async ({ app, page, watch }) => {
  await openExample(app);
  await app.getByRole("button", { name: "English" }).click();
  await expect(parts(app).verdict).toContainText("found");
  await expect(app.locator("html")).toHaveAttribute("lang", "en");
  await expect(app.getByRole("textbox")).toHaveValue(/云溪街道/);
  expect(await app.evaluate(() => ({ ...localStorage }))).toEqual({ "gouji-language": "en" });

  watch.loaded = false;
  const next = await page.context().newPage();
  await next.goto(page.url());
  await expect(parts(next).verdict).toContainText("Check an annual report");
  await expect(next.getByRole("textbox")).toHaveValue("");
});

test("opens in Chinese", async ({ app }) => {
  await expect(app.locator("html")).toHaveAttribute("lang", "zh-CN");
});
