// The oldest kernel that the page promises to work in: Chromium 86, as the domestic browsers of its time carry it.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** The path of the program, unpacked from the package that carries it. */
export const oldChromium = () => {
  const packed = join(dirname(createRequire(import.meta.url).resolve("chrome-aws-lambda/package.json")), "bin/chromium.br");
  const program = packed.replace(".br", "");
  if (!existsSync(program)) {
    // Renamed when complete: a run that is stopped here leaves nothing half done behind.
    writeFileSync(`${program}.part`, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
    renameSync(`${program}.part`, program);
  }
  return program;
};
