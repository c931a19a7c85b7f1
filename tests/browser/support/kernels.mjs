// The old kernels that the page promises to work in: Chromium 86, the oldest, as the domestic browsers of its time carry
// it, and Chromium 109, the last for Windows 7.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** The packages that carry them, by their versions. */
const PACKAGES = { 86: "chrome-aws-lambda/package.json", 109: "@sparticuz/chromium/package.json" };

/** Whether they run here: the packages carry programs for one kind of machine. */
const RUNS = `${process.platform} ${process.arch}` === "linux x64";

/** What `test.skip` asks for of the tests in them: whether to pass over, and why. */
export const ELSEWHERE = [!RUNS, "the old browsers are programs for Linux"];

/** The versions. */
export const KERNELS = Object.keys(PACKAGES);

/** The path of the program of a version, unpacked from the package that carries it. */
export const kernel = (version) => {
  const folder = dirname(createRequire(import.meta.url).resolve(PACKAGES[version]));
  const packed = join(folder, "bin/chromium.br");
  const program = packed.replace(".br", "");
  if (!existsSync(program)) {
    // Renamed when complete, each process its own: neither a run that is stopped here nor one beside it sees a half.
    const part = `${program}.${process.pid}`;
    writeFileSync(part, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
    renameSync(part, program);
  }
  return program;
};
