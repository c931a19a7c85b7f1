// Firefox as it is installed, driven by its own remote protocol, Marionette: messages of JSON behind their length.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { press } from "./deeds.mjs";
import { openDownloads } from "./downloads.mjs";

/** Any port will do, and the browser asks for nothing by itself. */
const SETTINGS = {
  "marionette.port": 0,
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
};

const profile = (downloads) => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-firefox-"));
  const settings = { ...SETTINGS, "browser.download.dir": downloads, "browser.download.folderList": 2 };
  const lines = Object.entries(settings).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(folder, "user.js"), lines.join("\n"));
  return folder;
};

// The browser writes the port down once it listens.
const port = async (folder, process) => {
  const file = join(folder, "MarionetteActivePort");
  while (!existsSync(file) || readFileSync(file, "utf8") === "") {
    if (process.exitCode !== null) throw new Error(`Firefox ended by itself: ${process.exitCode}`);
    await wait(50);
  }
  return Number(readFileSync(file, "utf8"));
};

/** A connection on which one command follows the other. */
class Marionette {
  #socket;
  #received = Buffer.alloc(0);
  #listener = () => {};
  #count = 0;

  constructor(socket) {
    this.#socket = socket;
    socket.on("data", (bytes) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      this.#listener();
    });
  }

  #message() {
    const colon = this.#received.indexOf(":");
    const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)));
    if (colon < 0 || this.#received.length < end) return undefined;
    const message = JSON.parse(this.#received.subarray(colon + 1, end));
    this.#received = this.#received.subarray(end);
    return message;
  }

  async next() {
    for (;;) {
      const message = this.#message();
      if (message !== undefined) return message;
      await new Promise((come) => { this.#listener = come; });
    }
  }

  async command(name, parameters = {}) {
    this.#count += 1;
    const text = JSON.stringify([0, this.#count, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , problem, result] = await this.next();
    if (problem) throw new Error(`${name}: ${problem.message}`);
    return result?.value;
  }

  end() {
    this.#socket.destroy();
  }
}

/** How the protocol calls the name of an element, and the key that goes with a letter. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const CONTROL = "\ue009";

/** Starts Firefox. */
export const startFirefox = async (program) => {
  const downloads = openDownloads();
  const folder = profile(downloads.folder);
  const process_ = spawn(program, ["--headless", "--marionette", "--no-remote", "--profile", folder], { stdio: "ignore" });
  const ended = new Promise((resolve) => { process_.on("exit", resolve); });
  const socket = connect(await port(folder, process_), "127.0.0.1");
  const marionette = new Marionette(socket);
  await marionette.next();
  await marionette.command("WebDriver:NewSession", { capabilities: {} });
  const evaluate = (deed, argument) =>
    marionette.command("WebDriver:ExecuteScript", { script: `return (${deed})(arguments[0]);`, args: [argument], sandbox: null });
  return {
    goto: (url) => marionette.command("WebDriver:Navigate", { url }),
    /** Runs a function in the page. */
    evaluate,
    /** Clicks, with the mouse, the element that a function in the page gives. */
    click: async (look, argument) => {
      const { [ELEMENT]: id } = await evaluate(look, argument);
      await marionette.command("WebDriver:ElementClick", { id });
    },
    /** Presses a letter together with the control key. */
    control: (letter) => {
      const press = [CONTROL, letter].map((value) => ({ type: "keyDown", value }));
      const release = [letter, CONTROL].map((value) => ({ type: "keyUp", value }));
      return marionette.command("WebDriver:PerformActions", { actions: [{ type: "key", id: "keyboard", actions: [...press, ...release] }] });
    },
    /** Takes the file that a button makes. */
    take: (button) => downloads.taken(() => evaluate(press, button)),
    close: async () => {
      await marionette.command("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {});
      marionette.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
      downloads.remove();
    },
  };
};
