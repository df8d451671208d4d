import type { Span } from "../diagnostic/diagnostic.ts";
import type { Reporter } from "../diagnostic/reporter.ts";
import { describeNode } from "../yaml/describeNode.ts";
import type { YamlNode, YamlScalar } from "../yaml/yamlNode.ts";
import type { NameKind } from "./about.ts";
import { nameOf, type Owner } from "./owner.ts";

/** A place where a name is used. */
export type Use = { readonly kind: NameKind; readonly name: string; readonly span: Span };

/** A signal that is raised, or heard by a transition. */
export type SignalUse = { readonly name: string; readonly span: Span; readonly raised: boolean };

/** What one reading of a file collects besides the draft itself; it belongs to that reading. */
export type Reader = {
  readonly source: string;
  readonly reporter: Reporter;
  readonly uses: Use[];
  readonly signals: SignalUse[];
  /** The texts that may hold placeholders. */
  readonly texts: YamlScalar[];
  /** All that is prose, with placeholders or without. */
  readonly prose: YamlScalar[];
};

/** A reader with nothing collected yet. */
export const createReader = (source: string, reporter: Reporter): Reader => ({
  source,
  reporter,
  uses: [],
  signals: [],
  texts: [],
  prose: [],
});

/** Reports that a value has another type than its key asks for. `expected` is words such as "a whole number". */
export const reportWrongType = (reader: Reader, node: YamlNode, owner: Owner, expected: string): void =>
  reportMisfit(reader, node, `${nameOf(owner)} has to be ${expected}, not ${describeNode(node)}.`);

/** Reports a value of the wrong type, unless it was left out because of something else that was reported. */
export const reportMisfit = (reader: Reader, node: YamlNode, message: string): void => {
  if (node.kind === "scalar" && node.isReported === true) return;
  reader.reporter.report("wrong-type", node.span, message);
};
