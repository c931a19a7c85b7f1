// Prints the file given as it travels in a page: deflated, in 64 letters.
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const [, , file] = process.argv;
process.stdout.write(deflateSync(readFileSync(file), { level: 9 }).toString("base64"));
