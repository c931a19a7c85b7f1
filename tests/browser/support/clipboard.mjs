// Pasting as a person does it: copied in another program, pasted with the keyboard.

/** Puts `text`, and `html` if given, on the clipboard and pastes it into the element. */
export const paste = async (locator, { text, html }) => {
  const page = locator.page();
  const contents = html === undefined ? { "text/plain": text } : { "text/plain": text, "text/html": html };
  await copyElsewhere(page, contents);
  await page.bringToFront();
  await locator.focus();
  await page.keyboard.press("ControlOrMeta+V");
};

/** The plain text on the clipboard. */
export const copiedText = (page) => page.evaluate(() => navigator.clipboard.readText());

// In a context of its own: what one copies, styles included, is not under the page's policy.
const copyElsewhere = async (page, contents) => {
  const context = await page.context().browser().newContext({ permissions: ["clipboard-write"] });
  const desk = await context.newPage();
  await desk.goto(new URL("/", page.url()).href);
  await desk.evaluate(async (kinds) => {
    const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, contents);
  await context.close();
};

/** Pastes `html` into the element exactly as it is, which the clipboard of a page would clean first. */
export const pasteMarkup = (locator, html, text = "") =>
  locator.evaluate((element, contents) => {
    const clipboardData = new DataTransfer();
    for (const [type, content] of Object.entries(contents)) clipboardData.setData(type, content);
    element.focus();
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    if (element.dispatchEvent(event)) document.execCommand("insertText", false, contents["text/plain"]);
  }, { "text/plain": text, "text/html": html });
