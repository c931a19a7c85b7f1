// The desk in another thread. Each question has a number, which its answer bears. Where the thread breaks down, it is
// started anew and asked again; the question over which it broke down twice is refused.
import { GoujiError, aborted, read } from "./failure.js";

export class Remote {
  /** @param {() => Worker} start starts a worker @param {object} wasm where its parts come from */
  constructor(start, wasm) {
    this.open = start;
    this.wasm = wasm;
    this.worker = undefined;
    this.listens = false;
    this.count = 0;
    /** The questions without an answer by their numbers, the oldest first. */
    this.waiting = new Map();
  }

  ready() {
    return this.ask({});
  }

  check(source, options, signal) {
    return this.ask({ source, options }, signal);
  }

  end(error) {
    this.stop();
    this.refuse(error);
  }

  ask(question, signal) {
    return new Promise((resolve, reject) => {
      const message = { id: this.count++, ...question };
      this.waiting.set(message.id, { message, resolve, reject, failures: 0 });
      if (signal) signal.addEventListener("abort", () => this.giveUp(message.id, aborted(signal)), { once: true });
      if (!this.worker) this.start();
      else if (this.listens) this.worker.postMessage(message);
    });
  }

  start() {
    let worker;
    try {
      worker = this.open();
    } catch (error) {
      return this.refuse(new GoujiError("not-loaded", `gouji: no worker could be started: ${error.message}`, error));
    }
    this.worker = worker;
    worker.onmessage = ({ data }) => worker === this.worker && this.hear(data);
    worker.onerror = (event) => {
      if (event.preventDefault) event.preventDefault();
      if (worker === this.worker) this.breakDown(event);
    };
  }

  stop() {
    if (this.worker) this.worker.terminate();
    this.worker = undefined;
    this.listens = false;
  }

  hear({ ready, id, result, error }) {
    if (ready) return this.begin();
    const question = this.waiting.get(id);
    if (!question) return undefined;
    if (error && error.code === "crashed") return this.restart(id, read(error));
    this.waiting.delete(id);
    return error ? question.reject(read(error)) : question.resolve(result);
  }

  /** The worker listens: it is told everything that waits. */
  begin() {
    this.listens = true;
    if (this.wasm) this.worker.postMessage({ wasm: this.wasm });
    for (const { message } of this.waiting.values()) this.worker.postMessage(message);
  }

  /** The worker is gone, over the oldest question if it ever listened. */
  breakDown(event) {
    if (this.listens) return this.restart(this.waiting.keys().next().value, new GoujiError("crashed", "gouji: the worker broke down"));
    this.stop();
    return this.refuse(new GoujiError("not-loaded", `gouji: the worker could not be loaded: ${event.message || ""}`));
  }

  restart(id, error) {
    this.stop();
    const question = this.waiting.get(id);
    if (question && question.failures++ > 0) {
      this.waiting.delete(id);
      question.reject(error);
    }
    if (this.waiting.size > 0) this.start();
  }

  giveUp(id, error) {
    const question = this.waiting.get(id);
    if (!question) return;
    this.waiting.delete(id);
    if (this.listens) this.worker.postMessage({ giveUp: id });
    question.reject(error);
  }

  refuse(error) {
    const questions = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of questions) reject(error);
  }
}
