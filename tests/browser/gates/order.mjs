// Puts the functions of the WebAssembly files in the folder given into an order in which each stands behind those that
// it shares the most code with: compressors find what is alike more cheaply the nearer it is. Nothing else changes.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";

const [, , folder] = process.argv;

/** So many bytes in a row are compared. */
const LENGTH = 4;
/** What stands in more functions than this tells nothing about any. */
const COMMON = 800;
/** How many functions back are looked at; the nearest counts most. */
const BACK = 3;

const SECTION = { custom: 0, imports: 2, code: 10 };
const FUNCTION_NAMES = 1;

/** Reads numbers and stretches of bytes, one after the other. */
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  get isAtEnd() {
    return this.at >= this.bytes.length;
  }

  byte() {
    return this.bytes[this.at++];
  }

  number() {
    let [value, shift, byte] = [0, 0, 0];
    do {
      byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    } while (byte & 0x80);
    return value;
  }

  stretch() {
    const length = this.number();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

const written = (number) => {
  const bytes = [];
  for (; number > 0x7f; number >>>= 7) bytes.push((number & 0x7f) | 0x80);
  return [...bytes, number];
};

const sized = (bytes) => [...written(bytes.length), ...bytes];

/** The sections of a file by their kinds. */
const sections = (file) => {
  const reader = new Reader(file.subarray(8));
  const found = new Map();
  while (!reader.isAtEnd) found.set(reader.byte(), reader.stretch());
  return found;
};

/** How many functions come from outside; all that is imported here are functions. */
const importCount = (section) => {
  const reader = new Reader(section);
  const count = reader.number();
  for (let read = 0; read < count; read += 1) {
    reader.stretch();
    reader.stretch();
    if (reader.byte() !== 0) throw new Error("something else than a function is imported");
    reader.number();
  }
  return count;
};

const bodies = (section) => {
  const reader = new Reader(section);
  return Array.from({ length: reader.number() }, () => reader.stretch());
};

/** All that stands in a function, as numbers. */
const pieces = (body) => {
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const found = new Set();
  for (let at = 0; at + LENGTH <= body.length; at += 1) found.add(view.getUint32(at));
  return found;
};

/** In which functions each piece stands, where it tells something. */
const telling = (sets) => {
  const where = new Map();
  sets.forEach((set, index) => set.forEach((piece) => {
    if (!where.has(piece)) where.set(piece, []);
    where.get(piece).push(index);
  }));
  where.forEach((list, piece) => {
    if (list.length < 2 || list.length > COMMON) where.delete(piece);
  });
  return where;
};

/** The order: the longest function first, then always the one that is most like the last ones. */
const ordered = (all) => {
  const sets = all.map(pieces);
  const where = telling(sets);
  const left = new Set(all.keys());
  const order = [];
  const longest = () => [...left].reduce((best, it) => (all[it].length > all[best].length ? it : best));
  const nextOf = () => {
    const shared = new Map();
    for (let back = 1; back <= Math.min(BACK, order.length); back += 1) {
      sets[order.at(-back)].forEach((piece) => where.get(piece)?.forEach((it) => {
        if (left.has(it)) shared.set(it, (shared.get(it) ?? 0) + 1 / back);
      }));
    }
    let [best, most] = [undefined, 0];
    const size = sets[order.at(-1)].size;
    shared.forEach((count, it) => {
      const likeness = count / Math.max(1, sets[it].size + size - count);
      if (likeness > most) [best, most] = [it, likeness];
    });
    return best ?? longest();
  };
  while (left.size > 0) {
    const next = order.length === 0 ? longest() : nextOf();
    left.delete(next);
    order.push(next);
  }
  return order;
};

/** A section that names functions by their places in the order. */
const nameSection = (order, first) => {
  const places = new Map(order.map((index, place) => [index, place]));
  const entry = (index) => [...written(first + index), ...sized([...Buffer.from(`${places.get(index)}`.padStart(6, "0"))])];
  const entries = Array.from(order.keys()).flatMap(entry);
  const names = [FUNCTION_NAMES, ...sized([...written(order.length), ...entries])];
  return Buffer.from([SECTION.custom, ...sized([...sized([...Buffer.from("name")]), ...names])]);
};

const reorder = (name) => {
  const file = readFileSync(name);
  const found = sections(file);
  const order = ordered(bodies(found.get(SECTION.code)));
  writeFileSync(name, Buffer.concat([file, nameSection(order, importCount(found.get(SECTION.imports) ?? Buffer.of(0)))]));
  execFileSync("wasm-opt", ["--reorder-functions-by-name", name, "-o", name]);
};

readdirSync(folder).filter((it) => extname(it) === ".wasm").forEach((it) => reorder(join(folder, it)));
