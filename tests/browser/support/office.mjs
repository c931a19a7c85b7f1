// Documents of Word and workbooks of Excel with no more in them than a reader needs.
import { crc32 } from "node:zlib";

const TEXT = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A zip file of these texts by their names, stored as they are. */
export const zip = (parts) => {
  const files = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    files.push(Buffer.from("PK\x03\x04"), about, Buffer.from(name), content);
    directory.push(Buffer.from("PK\x01\x02\x14\0"), about, place, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + content.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
};

/** A document of these lines. */
export const docx = (lines) => {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${TEXT(line)}</w:t></w:r></w:p>`);
  return zip({ "word/document.xml": `<w:document><w:body>${paragraphs.join("")}</w:body></w:document>` });
};

/** A workbook of one sheet with these rows of text. */
export const xlsx = (rows) => {
  const cell = (text) => `<c t="inlineStr"><is><t>${TEXT(text)}</t></is></c>`;
  const written = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  return zip({
    "xl/workbook.xml": `<workbook><sheets><sheet name="表" r:id="a"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<R><R Id="a" Type="x/worksheet" Target="a.xml"/></R>`,
    "xl/a.xml": `<worksheet><sheetData>${written}</sheetData></worksheet>`,
  });
};
