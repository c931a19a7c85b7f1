// The check in a frame: the host's messages in, results out. docs/integration/iframe.md tells each message.
//
// Content goes through a port that only the host has. The two messages before it are for one origin, that which the
// address of the frame names and its page allows.
import { createChecker } from "./element.js";

const VERSION = 1;
/** No report is longer, in characters or bytes. */
const LARGEST = 20000000;

const host = new URLSearchParams(location.search).get("host");
const named = document.querySelector("meta[name=gouji-hosts]").content.split(/\s+/).filter(Boolean);
const allowed = named.map((it) => (it === "'self'" ? location.origin : it));

/** A message as the protocol has it. */
const message = (type, payload, id) => ({ ns: "gouji", v: VERSION, id, type, payload });

const asItIs = { createHTML: (html) => html, createScriptURL: (address) => address };
const policy = self.trustedTypes ? self.trustedTypes.createPolicy("gouji", asItIs) : asItIs;
const startWorker = () => new Worker(policy.createScriptURL(new URL("worker.js", document.baseURI).href), { type: "module" });

/** In a worker, so that the frame hears what the host says meanwhile. */
const CHECKER = createChecker({ worker: startWorker, trustedTypes: policy });

class Frame {
  constructor(port, { locale, theme, profile } = {}) {
    this.port = port;
    this.calls = new Map();
    this.panel = document.createElement("gouji-check");
    this.configure({ locale, theme, profile });
    this.panel.checker = CHECKER;
    this.panel.source = () => this.last;
    this.panel.addEventListener("gouji-select", (event) => this.selected(event));
    document.body.append(this.panel);
    port.onmessage = ({ data }) => this.hear(data);
    new ResizeObserver(() => this.post("resize", { height: Math.ceil(document.documentElement.getBoundingClientRect().height) })).observe(document.body);
  }

  configure(config) {
    for (const [name, value] of Object.entries(config)) if (value !== undefined) this.panel.setAttribute(name, value);
  }

  post(type, payload, id) {
    this.port.postMessage(message(type, payload, id));
  }

  refuse(id, code, sentence) {
    this.post("error", { code, message: sentence }, id);
  }

  hear(data) {
    const { ns, v, id, type, payload = {} } = data || {};
    if (ns !== "gouji") return undefined;
    if (v !== VERSION) return this.refuse(id, "unsupported-version", `version ${VERSION} is spoken here`);
    const answer = { check: this.check, cancel: this.cancel, reveal: this.reveal, getReport: this.getReport }[type];
    return answer ? answer.call(this, id, payload) : this.refuse(id, "unsupported", `no message is called ${type}`);
  }

  async check(id, { format, content, name, options = {} }) {
    const input = inputOf(format, content, name);
    if (!input) return this.refuse(id, "bad-input", "content is a text, a page, or the bytes of a file");
    if ((content.length || content.byteLength) > LARGEST) return this.refuse(id, "too-large", `more than ${LARGEST} are not taken`);
    const call = new AbortController();
    this.calls.set(id, call);
    this.post("progress", { state: "checking" }, id);
    try {
      this.last = input;
      const shown = await this.panel.check(input, { ...options, signal: call.signal });
      if (shown) this.post("result", shown, id);
      else if (call.signal.aborted) this.refuse(id, "cancelled", "the check was cancelled");
      else this.refuse(id, "failed", "the check could not be made");
    } finally {
      this.calls.delete(id);
    }
    return undefined;
  }

  cancel(id, { check }) {
    const call = this.calls.get(check);
    if (call) call.abort();
  }

  reveal(id, { fingerprint }) {
    const result = this.panel.getResult();
    const finding = result && result.diagnostics.find((it) => it.fingerprint === fingerprint);
    if (!finding) return this.refuse(id, "not-found", "the last result has no such finding");
    return this.panel.reveal(finding);
  }

  getReport(id, { format = "json" }) {
    const result = this.panel.getResult();
    if (!result) return this.refuse(id, "no-result", "nothing was checked yet");
    if (format === "json") return this.post("report", { format, content: JSON.stringify(result) }, id);
    if (format === "text") return this.post("report", { format, content: this.panel.getText() }, id);
    return this.refuse(id, "unsupported", "a report is json or text");
  }

  selected(event) {
    event.preventDefault();
    this.post("select", { finding: event.detail.diagnostic, text: event.detail.result.source.text });
  }
}

/** What is checked; nothing where it is of no kind that is. */
const inputOf = (format, content, name) => {
  if (format === "text" && typeof content === "string") return { text: content, name };
  if (format === "html" && typeof content === "string") return { html: content, name };
  const bytes = content instanceof ArrayBuffer || ArrayBuffer.isView(content);
  return format === "file" && bytes ? { bytes: content, name } : undefined;
};

/** The first `connect` of the host that brings a port; what anybody else sends is not read. */
const listen = () => {
  const connect = (event) => {
    const { ns, v, type, payload } = event.data || {};
    if (event.source !== parent || event.origin !== host || ns !== "gouji" || type !== "connect") return;
    if (v !== VERSION) return parent.postMessage(message("error", { code: "unsupported-version", versions: [VERSION] }), host);
    if (!event.ports[0]) return;
    removeEventListener("message", connect);
    new Frame(event.ports[0], payload).post("ready", {});
  };
  addEventListener("message", connect);
  parent.postMessage(message("hello", { versions: [VERSION] }), host);
};

if (parent !== window && allowed.includes(host)) listen();
else document.getElementById("refusal").hidden = false;
