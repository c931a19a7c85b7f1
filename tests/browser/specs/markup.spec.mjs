// Pages and what programs copy as such: read by the browser's parser as they are outside it.
import { pasteMarkup } from "../support/clipboard.mjs";
import { expect, test } from "../support/fixtures.mjs";
import { names, shown, source } from "../support/pages.mjs";
import { parts } from "../support/report.mjs";

for (const name of names) {
  test(`reads ${name} as outside the browser`, async ({ app }) => {
    const { box } = parts(app);
    await pasteMarkup(box, source(name));
    await expect(box).not.toHaveValue("");
    expect((await box.inputValue()).trimEnd()).toBe(shown(name));
  });
}

test("runs and loads nothing of what is pasted", async ({ app }) => {
  const { box } = parts(app);
  // What is refused or sent is told at the end of every test; what ran would have left its mark.
  await pasteMarkup(box, source("active"));
  await expect(box).toHaveValue(/图中字/);
  expect(await app.evaluate(() => [window.planted, document.title.includes("planted")])).toEqual([undefined, false]);
});

test("puts a piece where the caret is", async ({ app }) => {
  const { box } = parts(app);
  await box.fill("一、总体情况\n五、问题");
  await box.evaluate((element) => element.setSelectionRange(6, 6));
  await pasteMarkup(box, "<table><tr><td>规章<td>0</table>", "规章 0");
  await expect(box).toHaveValue("一、总体情况\n规章\t0\n五、问题");
  await app.keyboard.type("。");
  await expect(box).toHaveValue("一、总体情况\n规章\t0。\n五、问题");
});

test("puts a piece in the place of what is selected, and undoes it", async ({ app }) => {
  const { box } = parts(app);
  await box.focus();
  await app.keyboard.type("全年很好");
  await box.evaluate((element) => element.setSelectionRange(2, 4));
  await pasteMarkup(box, "<table><tr><td>规章<td>0</table>", "规章 0");
  await expect(box).toHaveValue("全年\n规章\t0");
  await app.keyboard.press("ControlOrMeta+Z");
  await expect(box).toHaveValue("全年很好");
  await app.keyboard.press("ControlOrMeta+Y");
  await expect(box).toHaveValue("全年\n规章\t0");
});

test("leaves to the browser what says no more than its text", async ({ app }) => {
  const { box } = parts(app);
  await pasteMarkup(box, "<p>一、<b>总体</b>情况</p>", "一、总体情况");
  await expect(box).toHaveValue("一、总体情况");
});

test("takes the numbers that only the markup has", async ({ app }) => {
  const { box } = parts(app);
  await pasteMarkup(box, "<ol style='list-style-type:cjk-ideographic'><li>总体情况</ol>", "总体情况");
  await expect(box).toHaveValue("一、总体情况");
});

test("reads the source of a page that is pasted as text", async ({ app }) => {
  const { box } = parts(app);
  await pasteMarkup(box, "", "<table><tr><td>规章<td>0</table>");
  await expect(box).toHaveValue("规章\t0");
});
