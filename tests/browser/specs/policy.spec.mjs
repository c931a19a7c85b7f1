// The page can send nothing anywhere and runs no script but its own: the browser itself refuses.
import { expect, test } from "../support/fixtures.mjs";

const ELSEWHERE = "http://127.0.0.1:9/";

/** Ways by which a page could send what it was given, each with the directive that forbids it. */
const LEAKS = {
  fetch: ["connect-src", (url) => fetch(url).catch(() => {})],
  beacon: ["connect-src", (url) => navigator.sendBeacon(url, "text")],
  socket: ["connect-src", (url) => { new WebSocket(url.replace("http", "ws")); }],
  image: ["img-src", (url) => { new Image().src = url; }],
  frame: ["frame-src", (url) => { document.body.append(Object.assign(document.createElement("iframe"), { src: url })); }],
  form: ["form-action", (url) => {
    const form = Object.assign(document.createElement("form"), { action: url, method: "post" });
    document.body.append(form);
    form.submit();
  }],
};

for (const [name, [directive, leak]] of Object.entries(LEAKS)) {
  test(`refuses to send by ${name}`, async ({ app, watch }) => {
    await app.evaluate(leak, ELSEWHERE);
    await watch.expectViolation(directive);
  });
}

test("runs no inline script", async ({ app, watch }) => {
  await app.evaluate(() => {
    const script = document.createElement("script");
    script.append("window.planted = true");
    document.body.append(script);
  });
  await watch.expectViolation("require-trusted-types-for");
  expect(await app.evaluate(() => window.planted)).toBeUndefined();
});

test("takes no markup from text", async ({ app, watch }) => {
  const refused = await app.evaluate(() => {
    try {
      document.body.innerHTML = "<p>";
    } catch (error) {
      return error.name;
    }
  });
  expect(refused).toBe("TypeError");
  await watch.expectViolation("require-trusted-types-for");
});

test("trusts nobody's markup but its own", async ({ app, watch }) => {
  const refused = await app.evaluate(() => {
    try {
      window.trustedTypes.createPolicy("other", { createHTML: (markup) => markup });
    } catch (error) {
      return error.name;
    }
  });
  expect(refused).toBe("TypeError");
  await watch.expectViolation("trusted-types");
});

test("evaluates no text as script", async ({ app, watch }) => {
  // In a task of its own: what the test itself evaluates is exempt.
  const refused = await app.evaluate(() => new Promise((resolve) => {
    setTimeout(() => {
      try {
        resolve(eval("'evaluated'"));
      } catch (error) {
        resolve(error.name);
      }
    });
  }));
  expect(refused).toBe("EvalError");
  await watch.expectViolation("require-trusted-types-for");
});
