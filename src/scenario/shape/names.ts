import type { YamlScalar } from "../yaml/yamlNode.ts";
import type { NameKind } from "./about.ts";
import type { Reader } from "./reader.ts";
import { scalar } from "./scalar.ts";
import type { Located, Shape } from "./shape.ts";

/** The name of something declared here. */
export const id = (): Shape<Located<string>> => declared("id");

/** A scenario's own name, which may hold hyphens. */
export const slug = (): Shape<Located<string>> => declared("slug");

const declared = (kind: "id" | "slug"): Shape<Located<string>> =>
  scalar({
    about: { kind },
    expected: "a name",
    placeholder: (span) => ({ value: "", span }),
    parse: (node, reader) => {
      checkId(node, reader, kind === "slug" ? /^[a-z][a-z0-9_-]*$/ : /^[a-z][a-z0-9_]*$/);
      return { value: node.text, span: node.span };
    },
  });

/** The name of something declared elsewhere; a rule looks whether it is. */
export const name = (of: NameKind): Shape<Located<string>> =>
  scalar({
    about: { kind: "name", of },
    expected: "a name",
    placeholder: (span) => ({ value: "", span }),
    parse: (node, reader) => {
      reader.uses.push({ kind: of, name: node.text, span: node.span });
      return { value: node.text, span: node.span };
    },
  });

/** The name of a signal; signals aren't declared, so the use has to be well-formed. */
export const signal = (way: "raised" | "heard"): Shape<Located<string>> =>
  scalar({
    about: { kind: "signal" },
    expected: "the name of a signal",
    placeholder: (span) => ({ value: "", span }),
    parse: (node, reader) => {
      if (checkId(node, reader, /^[a-z][a-z0-9_]*$/)) {
        reader.signals.push({ name: node.text, span: node.span, raised: way === "raised" });
      }
      return { value: node.text, span: node.span };
    },
  });

/** Whether a name is well-formed; reports it when it isn't. */
const checkId = ({ text, span }: YamlScalar, { reporter }: Reader, form: RegExp): boolean => {
  if (reservedNames.has(text)) {
    const message = `"${text}" has a meaning of its own and can't be used as a name.`;
    reporter.report("reserved-name", span, message);
    return false;
  }
  if (form.test(text)) return true;
  const message = `"${text}" can't be a name. Names are lower-case letters, digits and underscores, and start with a letter.`;
  reporter.report("malformed-id", span, message);
  return false;
};

/** Names with a meaning in expressions or in the run format. */
export const reservedNames: ReadonlySet<string> = new Set([
  "chance",
  "white_cell",
  "hour",
  "ending",
  "within",
  "min",
  "max",
  "abs",
  "true",
  "false",
  "in",
  "null",
]);
