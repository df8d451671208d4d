import { bundleLimits } from "./limits.ts";

/**
 * Why a path can't be one of a bundle's, as the end of a sentence; undefined for one that can. What passes names the same file on every system and never one
 * outside its folder.
 */
export const whyOutside = (path: string): string | undefined => {
  if (path === "") return "it is empty";
  if (path.length > bundleLimits.path) return `it has more than ${bundleLimits.path} characters`;
  if (path.startsWith("/") || /^[a-z]:/i.test(path)) return "it doesn't start at the scenario's folder";
  if (/[\\:*?"<>|]/.test(path) || hasControls(path)) return "it holds a character that isn't allowed in names of files";
  const names = path.split("/");
  if (names.length > bundleLimits.depth) return `its folders are nested more than ${bundleLimits.depth} deep`;
  if (names.includes("..")) return "it leads out of the scenario's folder";
  if (names.some((name) => name === "" || name === ".")) return "a name between two slashes is missing";
  return names.some((name) => /[. ]$/.test(name)) ? "a name ends in a dot or a space" : undefined;
};

const hasControls = (path: string): boolean =>
  [...path].some((character) => {
    const point = character.codePointAt(0) ?? 0;
    return point < 0x20 || point === 0x7f || (point >= 0xd800 && point <= 0xdfff);
  });
