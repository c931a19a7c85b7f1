// How the page starts, and what it says when it cannot.
import { runInNewContext } from "node:vm";
import { DIST } from "../support/dist.mjs";
import { expect, test } from "../support/fixtures.mjs";
import { scripts } from "../gates/scripts.mjs";

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

test("says that the browser is too old where it fails before Chromium 86", async ({ page, watch }) => {
  await page.addInitScript(() => delete Element.prototype.replaceChildren);
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("浏览器版本较旧");
  await watch.expect("console: ");
});

// Those scripts are for browsers that no test can start; the oldest of them, Internet Explorer, knows no more than this.
for (const { name, text } of scripts(DIST).filter(({ ancient }) => ancient)) {
  test(`says in both languages in older browsers that they are too old: ${name}`, () => {
    const notice = {};
    const getElementById = (id) => ({ "boot-notice": notice })[id];
    runInNewContext(text, { document: { getElementById, body: { replaceChildren() {} } } });
    expect(notice).toEqual({});
    runInNewContext(text, { document: { getElementById, body: {} } });
    expect(notice.innerText).toContain("浏览器版本较旧");
    expect(notice.innerText).toContain("too old");
  });
}
