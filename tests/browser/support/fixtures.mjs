// What every browser test starts from: a page that is watched, and that must have given no trouble at the end.
import { test as base, expect } from "@playwright/test";

/** What went wrong in a page, as sentences, in the order of happening. */
class Watch {
  troubles = [];
  loaded = false;

  /** Takes away the troubles that a test provoked on purpose, and fails if there were none. */
  async expect(beginning) {
    const provoked = (trouble) => trouble.startsWith(beginning);
    await expect.poll(() => this.troubles.filter(provoked), beginning).not.toEqual([]);
    this.troubles = this.troubles.filter((trouble) => !provoked(trouble));
  }

  /** The same for a breach of the policy, which the browser also writes to its console. */
  async expectViolation(directive) {
    await this.expect(`violation: ${directive}`);
    await this.expect("console: ");
  }

  /** Takes away the requests for files of the page's own that a test caused, and fails if it caused others or none. */
  async expectRequests(addresses) {
    const asked = () => this.troubles.filter((trouble) => trouble.startsWith("request: "));
    await expect.poll(asked).toEqual(addresses.map((address) => `request: ${address}`));
    this.troubles = this.troubles.filter((trouble) => !asked().includes(trouble));
  }

  #forget(trouble) {
    this.troubles = this.troubles.filter((it) => it !== trouble);
  }

  /** Watches the pages of a context. */
  async over(context, origin) {
    context.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.troubles.push(`console: ${message.text()}`);
    });
    context.on("weberror", (problem) => this.troubles.push(`error: ${problem.error()}`));
    context.on("request", (request) => {
      if (this.loaded || !request.url().startsWith(origin)) this.troubles.push(`request: ${request.url()}`);
    });
    context.on("requestfailed", (request) => {
      // The policy stopped it before it left; that is told as a violation.
      if (request.failure().errorText === "csp") this.#forget(`request: ${request.url()}`);
    });
    await context.exposeBinding("reportViolation", (_, text) => this.troubles.push(`violation: ${text}`));
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        window.reportViolation(`${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
  }
}

export const test = base.extend({
  /** Whether the page may keep itself for when there is no network. Else its files come from where a test expects. */
  keeps: [false, { option: true }],

  /** The troubles of this test's pages; every test has it and fails if any is left at the end. */
  watch: [
    async ({ context, baseURL, keeps }, use) => {
      const watch = new Watch();
      if (!keeps) await context.addInitScript(() => delete Navigator.prototype.serviceWorker);
      // A file has no site; it is all there is.
      const { origin, href, protocol } = new URL(baseURL);
      await watch.over(context, protocol === "file:" ? href : origin);
      await use(watch);
      expect(watch.troubles).toEqual([]);
    },
    { auto: true },
  ],

  /** The page, opened and ready; from here on it may make no request. */
  app: async ({ page, watch }, use) => {
    await page.goto("./");
    await expect(page.locator("#boot-notice")).toBeHidden();
    watch.loaded = true;
    await use(page);
  },
});

export { expect };
