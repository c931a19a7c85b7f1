// The page and its edition in one file in the oldest kernels that they promise to work in.
import { chromium, expect, test } from "@playwright/test";
import { press } from "../support/deeds.mjs";
import { openDownloads } from "../support/downloads.mjs";
import { ELSEWHERE, KERNELS, kernel } from "../support/kernels.mjs";
import { declareTrials } from "../support/trials.mjs";

// They open nothing but the page under test, and their sandboxes need rights that few machines give today.
const ARGS = ["--disable-gpu", "--no-sandbox"];

/** What kernels say of a policy that also allows what came after them. */
const UNKNOWN_KEYWORD = "contains an invalid source: ''wasm-unsafe-eval''. It will be ignored.";

// One after the other: the first unpacks the browser for all.
test.describe.configure({ mode: "default" });
test.skip(...ELSEWHERE);

const open = async (version) => {
  const browser = await chromium.launch({ executablePath: kernel(version), args: ARGS });
  expect(browser.version()).toMatch(new RegExp(`^${version}\\.`));
  const page = await browser.newPage();
  const downloads = openDownloads();
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setDownloadBehavior", { behavior: "allow", downloadPath: downloads.folder });
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  return {
    goto: (address) => page.goto(address),
    evaluate: (deed, argument) => page.evaluate(deed, argument),
    take: (button) => downloads.taken(() => page.evaluate(press, button)),
    close: async () => {
      expect(complaints.filter((complaint) => !complaint.endsWith(UNKNOWN_KEYWORD))).toEqual([]);
      await browser.close();
      downloads.remove();
    },
  };
};

for (const version of KERNELS) declareTrials(`Chromium ${version}`, () => open(version));
