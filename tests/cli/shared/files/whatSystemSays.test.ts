import { expect, test } from "vitest";
import { whatSystemSays } from "../../../../src/cli/shared/files/whyUnwritable.ts";

const failure = (code: string, path?: string): Error =>
  Object.assign(new Error("no"), { code, ...(path === undefined ? {} : { path }) });

test.each([
  [failure("ENOSPC"), "What is printed can't be written: the disk is full."],
  [failure("ENOSPC", "a/b"), '"a/b" can\'t be written: the disk is full.'],
  [failure("EROFS", "a"), "\"a\" can't be written: you aren't allowed to write it."],
  [failure("ELOOP", "a"), '"a" can\'t be written: it is a link that leads back to itself.'],
  [failure("EDIFFERENT"), undefined],
  [new Error("ours"), undefined],
])("%s is put into a sentence where the system's code says enough", (error, sentence) => {
  expect(whatSystemSays(error)).toBe(sentence);
});
