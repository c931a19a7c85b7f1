// The plugins for editors in the Firefox that Debian keeps: a report with a table of merged cells, pasted through its
// clipboard into each sample of the documentation, under the strictest policy that the editor permits.
import { expect, test } from "@playwright/test";
import { startFirefox } from "../support/firefox.mjs";
import { EDITORS, END, openDesk, policyFor } from "../support/plugins.mjs";

const PROGRAM = process.env.GOUJI_FIREFOX;

test.describe.configure({ mode: "default" });
test.skip(!PROGRAM, "no Firefox is on this machine, nor could the set-up bring one; GOUJI_FIREFOX names its program");

let firefox;
test.beforeAll(async () => { firefox = await startFirefox(PROGRAM); });
test.afterAll(() => firefox?.close());

/** The part that is written in, or the frame around it. */
const part = (selector) => document.querySelector(selector);

/** What stands in it. */
const written = (selector) => {
  const found = document.querySelector(selector);
  const body = found?.localName === "iframe" ? found.contentDocument.body : found;
  return body?.isContentEditable ? body.textContent : "";
};

/** The button of the plugin. */
const button = () => [...document.querySelectorAll("button, a, [role=button]")]
  .find((it) => [it.title, it.getAttribute("aria-label"), it.textContent].some((words) => words?.includes("年报校验")));

/** The first finding in the panel. */
const finding = () => document.querySelector("gouji-panel").check.list.querySelector("button");

/** What the panel says. */
const said = () => document.querySelector("gouji-panel")?.check?.summary.textContent ?? "";

/** What stands in the editor, as the panel reads it. */
const held = () => document.querySelector("gouji-panel").check.editor.html();

/** What is selected, the row of the table that it stands in, and whether one sees it, above the panel. */
const selection = () => {
  const panel = document.querySelector("gouji-panel");
  const view = panel.check.editor.body().ownerDocument.defaultView;
  const range = view.getSelection().getRangeAt(0);
  const row = range.startContainer.parentElement.closest("tr");
  const place = range.getBoundingClientRect();
  const frame = view.frameElement?.getBoundingClientRect() ?? { top: 0 };
  const [top, bottom] = [place.top + frame.top, place.bottom + frame.top];
  const inFrame = place.top >= 0 && place.bottom <= view.innerHeight;
  const inSight = inFrame && top >= 0 && bottom <= panel.getBoundingClientRect().top;
  return { text: range.toString(), row: row && row.textContent.replace(/\s+/g, ""), inSight };
};

for (const [name, { part: selector }] of Object.entries(EDITORS)) {
  test(`${name}: finds the wrong figure in a pasted report, selects it and shows it in Firefox`, async () => {
    const site = await openDesk(name, policyFor(name));
    await firefox.goto(`http://127.0.0.1:${process.env.GOUJI_EDITORS_PORT}/pages/plain.html`);
    await firefox.control("a");
    await firefox.control("c");
    await firefox.goto(site.address);
    await expect.poll(() => firefox.evaluate((it) => document.querySelector(it) !== null, selector)).toBe(true);
    await firefox.click(part, selector);
    await firefox.control("v");
    await expect.poll(() => firefox.evaluate(written, selector)).toContain(END);
    await firefox.click(button);
    await expect.poll(() => firefox.evaluate(said)).toBe("发现 1 处错误");
    const before = await firefox.evaluate(held);
    await firefox.click(finding);
    await expect.poll(() => firefox.evaluate(selection)).toEqual({ text: "4", row: expect.stringContaining("1.本机关不掌握相关政府信息"), inSight: true });
    expect(await firefox.evaluate(held)).toBe(before);
    await site.close();
  });
}
