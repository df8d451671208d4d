import type { YamlNode } from "./yamlNode.ts";

/** Why something can't be a key, as a sentence; undefined when it can. */
export const refusedKey = (key: YamlNode): string | undefined => {
  if (key.kind !== "scalar") return `A key has to be a name, not a ${key.kind}.`;
  if (key.text === "<<" && key.plain) return 'The merge key "<<" isn\'t part of the format. Write the keys out.';
  if (reserved.has(key.text)) return `The key "${key.text}" can't be used.`;
  return undefined;
};

/** Keys with which JavaScript objects have been attacked. Nothing here builds objects from keys, but others may. */
const reserved: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
