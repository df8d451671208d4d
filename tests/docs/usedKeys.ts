import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { About } from "../../src/scenario/shape/about.ts";

/** Every key of the format that a value uses, as `noun.key`. */
export const usedKeys = (about: About, node: unknown): readonly string[] => {
  switch (about.kind) {
    case "again":
      return usedKeys(about.of(), node);
    case "list":
      return isSeq(node) ? node.items.flatMap((item) => usedKeys(about.of, item)) : [];
    case "map":
      return isMap<Node, Node>(node) ? node.items.flatMap(({ value }) => usedKeys(about.of, value)) : [];
    case "either":
      return about.of.flatMap((one) => usedKeys(one, node));
    case "object":
      return isMap<Node, Node>(node) ? node.items.flatMap((pair) => usedOf(about, pair)) : [];
    default:
      return [];
  }
};

const usedOf = ({ noun, keys, others }: About & { readonly kind: "object" }, pair: Pair<Node, Node | null>) => {
  const name = isScalar(pair.key) ? String(pair.key.value) : "";
  const key = keys.find((one) => one.key === name);
  if (key !== undefined) return [`${noun}.${name}`, ...usedKeys(key.about, pair.value)];
  return others === undefined ? [] : usedKeys(others.of, pair.value);
};
