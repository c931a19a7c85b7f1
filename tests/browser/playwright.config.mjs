// Tests the published page, dist/, in the Chromium that the set-up found; `cargo xtask test` runs them.
import { defineConfig } from "@playwright/test";

// Two ports for all processes of a run, and others for a run beside it.
process.env.GOUJI_TEST_PORT ??= String(20000 + 2 * Math.floor(Math.random() * 10000));
process.env.GOUJI_EDITORS_PORT ??= String(Number(process.env.GOUJI_TEST_PORT) + 1);
const address = `http://127.0.0.1:${process.env.GOUJI_TEST_PORT}/gouji/`;
const editors = `http://127.0.0.1:${process.env.GOUJI_EDITORS_PORT}/`;

// Nothing but the page may make requests.
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];
// Chromium refuses to sandbox for the administrator, as whom containers and CI machines run.
const unsandboxed = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: "specs",
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  // Machines that build something else at the same time are slow, not broken.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: address,
    locale: "zh-CN",
    permissions: ["clipboard-read", "clipboard-write"],
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.GOUJI_CHROMIUM ?? "/usr/bin/chromium",
      args: [...quiet, ...unsandboxed],
    },
  },
  webServer: [
    { command: "node support/server.mjs", url: address, reuseExistingServer: false },
    { command: "node support/editors-server.mjs", url: editors, reuseExistingServer: false },
  ],
});
