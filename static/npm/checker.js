// The interface, the same whatever thread works behind it.
import { Desk } from "./desk.js";
import { GoujiError, aborted } from "./failure.js";
import { Remote } from "./remote.js";
import { rules } from "./rules.js";
import { sourceOf } from "./source.js";

/**
 * @param {import("./index.d.ts").CheckerOptions} settings
 * @param {{ open: Function, startWorker: () => Worker, parse: Function }} around what the surroundings offer
 */
export const makeChecker = ({ wasm, worker, locale: language }, { open, startWorker, parse }) => {
  const start = typeof worker === "function" ? worker : startWorker;
  const desk = worker ? new Remote(start, wasm) : new Desk(wasm, open);
  let disposed = false;

  const refuseIfDisposed = () => {
    if (disposed) throw new GoujiError("disposed", "gouji: the checker was disposed of");
  };

  const options = async ({ locale = language, profile, select, ignore, withText, previous, children }) => ({
    locale,
    profile,
    select: select && [...select],
    ignore: ignore && [...ignore],
    withText,
    previous: previous === undefined || previous === null ? undefined : await sourceOf(previous, undefined, parse),
    children: children && (await Promise.all([...children].map((child) => sourceOf(child, undefined, parse)))),
  });

  const check = async (input, asked) => {
    refuseIfDisposed();
    const { name, signal, ...rest } = asked;
    if (signal && signal.aborted) throw aborted(signal);
    const source = await sourceOf(input, name, parse);
    const result = await desk.check(source, await options(rest), signal);
    if (signal && signal.aborted) throw aborted(signal);
    return result;
  };

  return {
    async ready() {
      refuseIfDisposed();
      await desk.ready();
    },
    check: (input, asked = {}) => check(input, asked),
    async rules(asked = {}) {
      refuseIfDisposed();
      return rules(asked.locale || language);
    },
    dispose() {
      disposed = true;
      if (desk.end) desk.end(new GoujiError("disposed", "gouji: the checker was disposed of"));
    },
  };
};
