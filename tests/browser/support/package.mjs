// The package as npm would publish it: packed by npm and unpacked where an application has it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));

/** The folder of the browser tests, whose tools an application may use. */
export const TOOLS = join(HERE, "../node_modules");

/** Makes a folder for an application that has the package installed. */
export const application = () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-application-"));
  const installed = join(folder, "node_modules/gouji");
  mkdirSync(installed, { recursive: true });
  const options = ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder];
  const packed = execFileSync("npm", options, { cwd: join(HERE, "../../../dist/npm"), encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", join(folder, packed), "-C", installed, "--strip-components", "1"]);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
};
