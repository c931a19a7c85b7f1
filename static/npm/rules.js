// Every rule with its page, from files of their own: the engine finds what is wrong without them.
import { GoujiError } from "./failure.js";

/** Written out one by one: bundlers know a file by exactly this form. */
const CATALOGUES = { en: () => import("./rules-en.js"), zh: () => import("./rules-zh.js") };

/** The rules in a language, made anew each time: whoever asked may change them. */
export const rules = async (locale) => {
  const load = CATALOGUES[locale === "en" ? "en" : "zh"];
  const { catalogue } = await load().catch((error) => {
    throw new GoujiError("not-loaded", `gouji: the rules could not be loaded: ${error.message}`, error);
  });
  return catalogue();
};
