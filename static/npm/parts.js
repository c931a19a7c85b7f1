// The parts that are WebAssembly, each loaded when it is first needed. A part that breaks down is started anew from
// its compiled code: what its memory held is gone with it.
import * as engine from "./wasm/engine_bg.js";
import * as office from "./wasm/office_bg.js";
import * as pages from "./wasm/pages_bg.js";
import * as pdf from "./wasm/pdf_bg.js";
import { GoujiError } from "./failure.js";

/** Written out one by one: bundlers know a file by exactly this form. */
const ADDRESSES = {
  engine: new URL("./wasm/engine_bg.wasm", import.meta.url),
  office: new URL("./wasm/office_bg.wasm", import.meta.url),
  pages: new URL("./wasm/pages_bg.wasm", import.meta.url),
  pdf: new URL("./wasm/pdf_bg.wasm", import.meta.url),
};
const GLUE = { engine, office, pages, pdf };

/** What is not compiled yet, from wherever it comes. */
const compile = async (source, open) => {
  const given = await (typeof source === "function" ? source() : source);
  if (given instanceof WebAssembly.Module) return given;
  const opened = typeof given === "string" || given instanceof URL ? await open(given) : given;
  if (typeof Response !== "function" || !(opened instanceof Response)) return WebAssembly.compile(opened);
  if (!opened.ok) throw new Error(`${opened.status} ${opened.url}`);
  // Compiled as it arrives where the server says that it is WebAssembly, else once it is there.
  const typed = /^application\/wasm\b/i.test(opened.headers.get("content-type") || "");
  return typed ? WebAssembly.compileStreaming(opened) : WebAssembly.compile(await opened.arrayBuffer());
};

class Part {
  constructor(name) {
    this.name = name;
    this.glue = GLUE[name];
    this.module = undefined;
    this.started = undefined;
    this.memory = undefined;
  }

  /** Starts it unless it runs; the first to ask says where it comes from. */
  start(source, open) {
    if (!this.started) {
      this.started = this.instance(source || ADDRESSES[this.name], open).catch((error) => {
        this.started = undefined;
        throw new GoujiError("not-loaded", `gouji: ${this.name} could not be loaded: ${error.message}`, error);
      });
    }
    return this.started;
  }

  async instance(source, open) {
    if (!this.module) this.module = await compile(source, open);
    const { exports } = await WebAssembly.instantiate(this.module, { [`./${this.name}_bg.js`]: this.glue });
    this.memory = exports.memory;
    this.glue.__wbg_set_wasm(exports);
    exports.__wbindgen_start();
  }

  /** Forgets it as it is. Growing by nothing takes the old memory away from the glue, which would go on using it. */
  end() {
    this.memory.grow(0);
    this.started = undefined;
  }
}

/** All parts of this thread; several checkers share them. */
export const PARTS = {
  engine: new Part("engine"),
  office: new Part("office"),
  pages: new Part("pages"),
  pdf: new Part("pdf"),
};
