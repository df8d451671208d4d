import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../../src/scenario/rules/index.ts";

const folder = new URL("../../src/scenario/rules/", import.meta.url);

const files = ["names", "structure", "play", "texts", "map"]
  .flatMap((part) => readdirSync(new URL(part, folder)))
  .map((file) => file.slice(0, -".ts".length));

const toFileName = (slug: string): string => slug.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test("each rule has a file of its own, which bears the name of its slug", () => {
  expect(rules.map(({ slug }) => toFileName(slug)).toSorted()).toEqual(files.toSorted());
});
