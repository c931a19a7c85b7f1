// How the page starts, and what it says when it cannot.
import { expect, test } from "../support/fixtures.mjs";

test("opens with its title and heading", async ({ app }) => {
  await expect(app).toHaveTitle("勾稽 · 政府信息公开年报校验");
  await expect(app.getByRole("heading", { level: 1 })).toBeVisible();
});

test("loads each file once", async ({ page }) => {
  const files = [];
  page.on("request", (request) => files.push(request.url()));
  await page.goto("./", { waitUntil: "networkidle" });
  expect(files).toEqual([...new Set(files)]);
});

test("says in both languages that it did not load", async ({ page, watch }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("./");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("页面没有加载完整");
  await expect(notice).toContainText("did not load completely");
  await watch.expect("console: ");
});

test("says in both languages that the browser is too old", async ({ page }) => {
  await page.addInitScript(() => delete window.WebAssembly);
  await page.goto("./");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("浏览器版本较旧");
  await expect(notice).toContainText("too old");
});
