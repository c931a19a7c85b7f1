// The page and its edition in one file in the Firefox that Debian keeps, which the set-up found or installed.
import { test } from "@playwright/test";
import { startFirefox } from "../support/firefox.mjs";
import { declareTrials } from "../support/trials.mjs";

const PROGRAM = process.env.GOUJI_FIREFOX;

test.describe.configure({ mode: "default" });
test.skip(!PROGRAM, "no Firefox is on this machine, nor could the set-up bring one; GOUJI_FIREFOX names its program");

declareTrials("Firefox", () => startFirefox(PROGRAM));
