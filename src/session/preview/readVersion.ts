import { failure, type Result, success } from "#base";
import type { Version } from "./preview.ts";

/** The version in a message of the preview's own server. The scenario in it has been checked there, by the reader. */
export const readVersion = (message: string): Result<Version, string> => {
  const value = parse(message);
  return isVersion(value)
    ? success(value)
    : failure("The preview's server sent something that isn't a version of a scenario.");
};

const parse = (message: string): unknown => {
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
};

const isVersion = (value: unknown): value is Version =>
  isObject(value) &&
  typeof value["file"] === "string" &&
  typeof value["path"] === "string" &&
  Array.isArray(value["diagnostics"]) &&
  isObject(value["lines"]) &&
  (value["scenario"] === undefined || isScenario(value["scenario"])) &&
  (value["locales"] === undefined || (Array.isArray(value["locales"]) && value["locales"].every(isLocale)));

const isScenario = (value: unknown): boolean =>
  isObject(value) && value["format"] === 1 && typeof value["id"] === "string";

const isLocale = (value: unknown): boolean =>
  isObject(value) && typeof value["language"] === "string" && isObject(value["texts"]);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
