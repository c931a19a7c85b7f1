// What a machine can tell about access for everybody; people tell the rest.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "../support/fixtures.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test("has no accessibility fault when it opens", async ({ app }) => {
  const { violations } = await new AxeBuilder({ page: app }).withTags(TAGS).analyze();
  expect(violations).toEqual([]);
});
