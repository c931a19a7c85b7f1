// Files as a person drops them.

/** Drops files on `target` as the browser does. */
export const drop = async (page, target, files) => {
  const transfer = await page.evaluateHandle((contents) => {
    const data = new DataTransfer();
    for (const { name, bytes } of contents) data.items.add(new File([new Uint8Array(bytes)], name));
    return data;
  }, files.map(({ name, content }) => ({ name, bytes: [...Buffer.from(content)] })));
  await page.dispatchEvent(target, "dragover", { dataTransfer: transfer });
  await page.dispatchEvent(target, "drop", { dataTransfer: transfer });
};
