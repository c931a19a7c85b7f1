// The page keeps itself for when there is no network, and a new version of it waits until the person lets it in.
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as watched } from "../support/fixtures.mjs";
import { drop } from "../support/files.mjs";
import { docx } from "../support/office.mjs";
import { CORRECT, parts } from "../support/report.mjs";
import { kept, openSite } from "../support/site.mjs";

const TEXT = "一、总体情况\n正常。";

const test = watched.extend({
  keeps: true,
  /** In which folder of the site the page lies. */
  folder: ["/gouji/", { option: true }],
  site: async ({ folder }, use) => {
    const site = await openSite(folder);
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
});

const started = (page) => expect(page.locator("#boot-notice")).toBeHidden();

/** Opens the page and waits until it is kept whole. */
const open = async (page, address = "./") => {
  await page.goto(address);
  await started(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
};

/** What the page says that it is loading, which no script changes. */
const version = (page) => page.locator("#boot-notice").textContent();
const publish = (site) => site.publish("正在打开", "正在打开新版");
const offer = (page) => page.getByRole("button", { name: "点此更新" });

/** The addresses of all that is kept. */
const entries = (page) =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(caches_.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => url);
  });

for (const folder of ["/", "/政务公开/年报/"]) {
  test.describe(`from ${folder}`, () => {
    test.use({ folder });

    test("opens without a network and checks a text, a document and a PDF file", async ({ page, site }) => {
      const { box, verdict } = parts(page);
      await open(page);
      await site.close();
      await page.reload();
      await started(page);
      await box.fill(CORRECT);
      await expect(page.getByText("/ 200")).toBeVisible();
      await drop(page, "header", [{ name: "年报.docx", content: docx(["某局2023年政府信息公开工作年度报告", TEXT]) }]);
      await expect(box).toHaveValue(/一、总体情况\s正常。/);
      const pdf = readFileSync(new URL("../../pdf/chromium.pdf", import.meta.url));
      await drop(page, "header", [{ name: "年报.pdf", content: pdf }]);
      await expect(verdict).toContainText("1 处错误");
    });
  });
}

test("keeps each file once, and reads the documents of the first visit from there", async ({ page, site }) => {
  await open(page);
  await site.close();
  await drop(page, "header", [{ name: "年报.docx", content: docx([TEXT]) }]);
  await expect(parts(page).box).toHaveValue(/一、总体情况/);
  const expected = [...kept()].map(([name, digest]) => new URL(`${name}?${digest}`, site.address).href);
  expect((await entries(page)).sort()).toEqual(expected.sort());
});

test("asks the site for nothing once it is kept, whatever is checked", async ({ page, site }) => {
  const { box, verdict } = parts(page);
  await open(page);
  const before = site.asked.length;
  await box.fill(CORRECT);
  await expect(page.getByText("/ 200")).toBeVisible();
  await drop(page, "header", [{ name: "年报.docx", content: docx([TEXT]) }]);
  await expect(box).toHaveValue(/一、总体情况/);
  const pdf = readFileSync(new URL("../../pdf/chromium.pdf", import.meta.url));
  await drop(page, "header", [{ name: "年报.pdf", content: pdf }]);
  await expect(verdict).toContainText("1 处错误");
  expect(site.asked.slice(before)).toEqual([]);
});

test("offers nothing at the first visit and leaves the rest of the site alone", async ({ page, watch }) => {
  await open(page);
  await expect(page.locator("#update")).toBeEmpty();
  expect(await page.evaluate(() => fetch("other.txt").then(({ status }) => status))).toBe(404);
  await watch.expect("console: ");
});

test("takes a new version when asked to, with the text in the box", async ({ page, context, site }) => {
  const { box } = parts(page);
  await open(page);
  const before = await version(page);
  await box.fill(TEXT);
  publish(site);
  const other = await context.newPage();
  await open(other);
  await parts(other).box.fill(`${TEXT}另一份。`);
  await expect(offer(other)).toBeVisible();

  await expect(offer(page)).toBeVisible();
  expect(await version(page)).toBe(before);
  await offer(page).click();
  await expect.poll(() => version(page)).toContain("新版");
  await started(page);
  await expect(box).toHaveValue(TEXT);
  await expect(page.getByText("已恢复刷新前的文字。")).toBeVisible();
  await expect(page.locator("#update")).toBeEmpty();
  expect(await entries(page)).toHaveLength(kept().size);

  // The other tab is told and stays as it is.
  expect(await version(other)).toBe(before);
  await expect(parts(other).box).toHaveValue(`${TEXT}另一份。`);
  await offer(other).click();
  await expect.poll(() => version(other)).toContain("新版");
  await expect(parts(other).box).toHaveValue(`${TEXT}另一份。`);
});

test("offers the new version in the language of the page", async ({ page, site, context }) => {
  await open(page);
  await page.getByRole("button", { name: "English" }).click();
  publish(site);
  await open(await context.newPage());
  await expect(page.getByRole("button", { name: "Update now" })).toBeVisible();
  await expect(page.getByText("There is a new version.")).toBeVisible();
  await expect(offer(page)).toBeHidden();
});

test("lets the new version wait until a later visit", async ({ page, site, context }) => {
  await open(page);
  publish(site);
  await open(await context.newPage());
  await page.getByRole("button", { name: "稍后" }).click();
  await expect(page.locator("#update")).toBeEmpty();
  await page.reload();
  await started(page);
  expect(await version(page)).not.toContain("新版");
  await expect(offer(page)).toBeVisible();
});

test("does not update over a text that the browser could not keep", async ({ page, site, context }) => {
  await open(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await parts(page).box.fill(TEXT);
  publish(site);
  await open(await context.newPage());
  await offer(page).click();
  await expect(page.getByText("没有更新：框中的文字还没有暂存好")).toBeVisible();
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).include("#update").analyze()).violations).toEqual([]);
  }
  await expect(parts(page).box).toHaveValue(TEXT);
  expect(await version(page)).not.toContain("新版");
});

test("stays with the version that it has while the new one is not whole", async ({ page, site, watch }) => {
  await open(page);
  publish(site);
  site.put("index.html", "<!DOCTYPE html>");
  const refused = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    return new Promise((resolve) => {
      worker.addEventListener("statechange", () => resolve(worker.state));
    });
  });
  expect(refused).toBe("redundant");
  await site.close();
  await page.reload();
  await started(page);
  expect(await version(page)).not.toContain("新版");
  await expect(page.locator("#update")).toBeEmpty();
  watch.troubles = watch.troubles.filter((trouble) => !trouble.startsWith("console: "));
});

test("is given up by the script that docs/integration/offline.md has for it", async ({ page, site }) => {
  await open(page);
  const guide = readFileSync(new URL("../../../docs/integration/offline.md", import.meta.url), "utf8");
  const [, script] = /```js\n([^]*?)```/.exec(guide);
  site.put("offline-worker.js", script);
  await page.reload();
  await expect.poll(() => page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    (await caches.keys()).length,
  ])).toEqual([0, 0]);
  await started(page);
});

test("can be installed, as far as the browser sees", async ({ playwright, launchOptions, site }) => {
  // A browser that remembers: in a private window nothing can be installed.
  const context = await playwright.chromium.launchPersistentContext("", launchOptions);
  const page = await context.newPage();
  await open(page, site.address);
  const session = await context.newCDPSession(page);
  const { errors, manifest } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(manifest.name).toBe("勾稽 · 政府信息公开年报校验");
  expect((await session.send("Page.getInstallabilityErrors")).installabilityErrors).toEqual([]);
  await context.close();
});
