// The files of the parts in Node, whose `fetch` opens none on the disk.
import { readFile } from "node:fs/promises";

/** Opens a path, or an address of any kind. */
export const open = (address) => (/^(https?|data):/.test(String(address)) ? fetch(address) : readFile(address));
