// The work in a thread of its own: questions in by messages, answers out by messages, each with the number of its
// question. They are answered one after the other.
import { Desk } from "./desk.js";
import { written } from "./failure.js";

/**
 * @param {{ postMessage: Function, onmessage: Function }} port the other side
 * @param {(address: string | URL) => unknown} open opens the file of a part
 */
export const serve = (port, open) => {
  const givenUp = new Set();
  let desk = new Desk({}, open);
  let turn = Promise.resolve();

  const answer = async ({ id, source, options }) => {
    if (givenUp.delete(id)) return;
    try {
      const result = await (source ? desk.check(source, options) : desk.ready());
      port.postMessage({ id, result });
    } catch (error) {
      port.postMessage({ id, error: written(error) });
    }
  };

  port.onmessage = ({ data }) => {
    if (data.wasm) desk = new Desk(data.wasm, open);
    else if (data.giveUp !== undefined) givenUp.add(data.giveUp);
    else turn = turn.then(() => answer(data));
  };
  port.postMessage({ ready: true });
};
