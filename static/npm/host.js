// What a page needs that has the check in a frame. It depends on nothing and may be copied.
// docs/integration/iframe.md tells what goes between the two.

/**
 * @param {HTMLIFrameElement} frame without an address yet
 * @param {{ address: string, config?: { locale?: string, theme?: string, profile?: string },
 *   onSelect?: (picked: object) => void }} options where `embed.html` lies
 */
export const connect = (frame, { address, config = {}, onSelect = () => {} }) => {
  const page = new URL(address, document.baseURI);
  page.searchParams.set("host", location.origin);
  const { origin } = page;
  const calls = new Map();
  let count = 0;
  let port;

  const send = (type, payload, id) => port.postMessage({ ns: "gouji", v: 1, id, type, payload });

  const ask = (type, payload, signal) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      calls.set(id, { resolve, reject });
      if (signal) signal.addEventListener("abort", () => send("cancel", { check: id }));
      send(type, payload, id);
    });

  const api = {
    /** format: "text", "html" or "file"; options as those of the module. */
    check: (format, content, { name, signal, ...options } = {}) => ask("check", { format, content, name, options }, signal),
    reveal: (fingerprint) => send("reveal", { fingerprint }, ++count),
    getReport: (format = "json") => ask("getReport", { format }).then((it) => it.content),
  };

  return new Promise((resolve, reject) => {
    const hear = ({ data: { type, id, payload } }) => {
      const call = calls.get(id);
      if (type === "ready") resolve(api);
      else if (type === "resize") frame.style.height = `${payload.height}px`;
      else if (type === "select") onSelect(payload);
      else if (call && type !== "progress") {
        calls.delete(id);
        if (type === "error") call.reject(Object.assign(new Error(payload.message), { code: payload.code }));
        else call.resolve(payload);
      }
    };
    addEventListener("message", ({ source, origin: from, data }) => {
      if (source !== frame.contentWindow || from !== origin || !data || data.ns !== "gouji") return;
      if (data.type === "error") reject(Object.assign(new Error("gouji: refused"), { code: data.payload.code }));
      if (data.type !== "hello") return;
      const channel = new MessageChannel();
      port = channel.port1;
      port.onmessage = hear;
      frame.contentWindow.postMessage({ ns: "gouji", v: 1, type: "connect", payload: config }, origin, [channel.port2]);
    });
    frame.src = page.href;
  });
};
