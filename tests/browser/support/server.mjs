// Serves dist/ in a folder, as a site would that has more than this page. Sends no policy of its own,
// so that the tests see the one that the page carries.
import { createServer } from "node:http";
import { answer } from "./dist.mjs";

createServer((request, response) => answer("/gouji/", request, response)).listen(
  Number(process.env.GOUJI_TEST_PORT),
  "127.0.0.1",
);
