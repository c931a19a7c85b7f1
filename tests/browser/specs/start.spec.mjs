// How the page starts, and what it says when it cannot.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { DIST } from "../support/dist.mjs";
import { expect, test } from "../support/fixtures.mjs";
import { openSite } from "../support/site.mjs";
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

test("has a link to the edition in one file, in both languages", async ({ app }) => {
  const link = app.getByRole("link", { name: "下载单机版" });
  const foot = app.getByRole("contentinfo");
  await expect(foot).toContainText("下载单机版：一个文件，双击打开，不联网也能用。");
  const [download] = await Promise.all([app.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("gouji.html");
  expect(readFileSync(await download.path())).toEqual(readFileSync(join(DIST, "gouji.html")));
  await app.getByRole("button", { name: "English" }).click();
  await expect(foot).toContainText("Download the one-file edition: open it by a double click, no network needed.");
});

test("asks for nothing and offers nothing that is not there where it is not published", async ({ page }) => {
  const site = await openSite();
  const published = readFileSync(join(DIST, "index.html"), "utf8");
  expect(published).toContain(" data-published");
  site.put("index.html", published.replace(" data-published", ""));
  const context = await page.context().browser().newContext();
  const own = await context.newPage();
  await own.goto(site.address, { waitUntil: "networkidle" });
  await expect(own.getByRole("contentinfo")).toBeVisible();
  await expect(own.getByRole("link", { name: "下载单机版" })).toHaveCount(0);
  expect(site.asked.filter((address) => address.includes("offline"))).toEqual([]);
  await context.close();
  await site.close();
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
for (const { name, text } of scripts(DIST).filter(({ ancient, name }) => ancient && !name.startsWith("npm/"))) {
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
