import type { Span } from "../diagnostic/diagnostic.ts";

/** A YAML value with its place in the file. Aliases have been replaced by what they stand for, tags refused. */
export type YamlNode = YamlScalar | YamlMap | YamlList;

/**
 * A scalar as the author wrote it: no scalar has a type of its own, so that `+4` and `4`, or `no` and `false`, stay
 * apart. The key that asks for a value decides what the text means.
 */
export type YamlScalar = {
  readonly kind: "scalar";
  readonly text: string;
  /** Not quoted and not a block: only such scalars can be numbers, true, false or nothing. */
  readonly plain: boolean;
  readonly span: Span;
  /** The characters between the quotes or below the block's header; `span` for plain scalars. */
  readonly content: Span;
  /** Stands for something that was reported and left out. */
  readonly isReported?: boolean;
};

export type YamlEntry = { readonly key: YamlScalar; readonly value: YamlNode };

/** Entries in file order; each key once. */
export type YamlMap = {
  readonly kind: "map";
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
  /** Entries whose keys stand above already. That was reported; they are read for their own mistakes alone. */
  readonly repeated?: readonly YamlEntry[];
  /** Something that was written here couldn't be read, so that nothing can be said to be missing. */
  readonly hasGap?: boolean;
};

export type YamlList = {
  readonly kind: "list";
  readonly items: readonly YamlNode[];
  readonly span: Span;
  readonly hasGap?: boolean;
};

/** Whether a value was left out: `key:` with nothing behind it, `null` or `~`. */
export const isNothing = (node: YamlNode): boolean =>
  node.kind === "scalar" && node.plain && /^(?:|~|null)$/.test(node.text);
