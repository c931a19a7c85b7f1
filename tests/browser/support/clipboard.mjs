// Pasting as a person does it: through the system's clipboard and the keyboard.

/** Puts `text`, and `html` if given, on the clipboard and pastes it into the element. */
export const paste = async (locator, { text, html }) => {
  await locator.page().evaluate(async (kinds) => {
    const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, html === undefined ? { "text/plain": text } : { "text/plain": text, "text/html": html });
  await locator.focus();
  await locator.page().keyboard.press("ControlOrMeta+V");
};

/** The plain text on the clipboard. */
export const copiedText = (page) => page.evaluate(() => navigator.clipboard.readText());
