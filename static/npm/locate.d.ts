export { locate } from "./index.js";
