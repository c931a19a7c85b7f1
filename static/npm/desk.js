// Where the work is done, in whatever thread it runs: sources and options in, results out, one after the other.
import { GoujiError } from "./failure.js";
import { PARTS } from "./parts.js";

export class Desk {
  /**
   * @param {object} wasm where the parts come from, if not from beside this file
   * @param {(address: string | URL) => unknown} open opens the file of a part
   */
  constructor(wasm, open) {
    this.wasm = wasm || {};
    this.open = open;
  }

  /** Loads what every check needs. */
  ready() {
    return this.start("engine");
  }

  /** The result for a source. */
  async check(source, options) {
    await this.ready();
    const sources = [source, options.previous, ...(options.children || [])].filter(Boolean);
    const told = new Map();
    for (const it of sources) told.set(it, await this.told(it));
    // Reading may have waited for long: the engine is asked for everything else in one go.
    await this.ready();
    return this.ask((engine) => {
      const taken = (it) => given(engine.Given, it, told.get(it));
      const others = new engine.Others();
      if (options.previous) others.setPrevious(taken(options.previous));
      for (const child of options.children || []) others.addChild(taken(child));
      return freed([others, this.choice(options)], (all) => engine.check(taken(source), ...all));
    });
  }

  /** How the source is to be checked, as the engine has it. */
  choice({ locale, profile, select, ignore, withText }) {
    const choice = new PARTS.engine.glue.Choice(locale === "en", profile === "strict", Boolean(withText));
    const unknown = [...(select || []).map((it) => choice.select(it)), ...(ignore || []).map((it) => choice.ignore(it))];
    const sentence = unknown.find(Boolean);
    if (sentence === undefined) return choice;
    choice.free();
    throw new GoujiError("unknown-rule", sentence);
  }

  /** What another part says of the source; nothing where the engine reads it by itself. */
  async told({ name, html, tape, bytes }) {
    if (html !== undefined && tape === undefined) return this.readPage(html);
    if (bytes === undefined) return undefined;
    const reader = this.ask(({ readerOf }) => readerOf(name, bytes));
    if (reader !== "pages") return reader && this.read(reader, name, bytes);
    const page = this.ask(({ sourceOf }) => sourceOf(bytes));
    return page === undefined ? "not-utf8" : this.readPage(page);
  }

  /** What the page with this source shows, where no browser has parsed it. */
  readPage(html) {
    return this.read("pages", "page.html", utf8(html));
  }

  /** What a reader makes of a file; nothing of one that brings it down. */
  async read(reader, name, bytes) {
    await this.start(reader);
    try {
      return PARTS[reader].glue.read(name, bytes);
    } catch (_) {
      PARTS[reader].end();
      return null;
    }
  }

  /** Asks the engine. */
  ask(question) {
    try {
      return question(PARTS.engine.glue);
    } catch (error) {
      if (error instanceof GoujiError) throw error;
      PARTS.engine.end();
      throw new GoujiError("crashed", `gouji: the engine broke down: ${error.message}`, error);
    }
  }

  start(part) {
    return PARTS[part].start(this.wasm[part], this.open);
  }
}

/** What `work` makes of things of the engine, which are given back to it. */
const freed = (things, work) => {
  const made = work(things);
  for (const thing of things) thing.free();
  return made;
};

const utf8 = (text) => new TextEncoder().encode(text);

/** The source as the engine has it. */
const given = (Given, { name, text, html, live, tape, bytes, unopened }, told) => {
  if (text !== undefined) return Given.text(name, text);
  if (tape !== undefined) return live ? Given.live(name, html, tape) : Given.page(name, html, tape);
  if (html !== undefined) return Given.toldPage(name, utf8(html), told);
  if (bytes === undefined) return Given.unopened(name, unopened);
  return told === undefined ? Given.file(name, bytes) : Given.told(name, bytes, told);
};
