// Files that a browser keeps where it was told to, for browsers that do not tell of them themselves.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** A new folder for them. */
export const openDownloads = () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-files-"));
  return {
    folder,
    /** The file that a deed has the browser keep: once it is whole, where it lies and what stands in it. */
    taken: async (deed) => {
      const before = readdirSync(folder);
      await deed();
      // While they write, browsers have a file of another ending, or an empty one beside it.
      const added = () => readdirSync(folder).filter((name) => !before.includes(name));
      const isWhole = (name) => !/\.(crdownload|part|tmp)$/.test(name) && statSync(join(folder, name)).size > 0;
      await expect.poll(() => added().length === 1 && added().every(isWhole)).toBe(true);
      const [name] = added();
      const path = join(folder, name);
      return { name, path, text: readFileSync(path, "utf8") };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
