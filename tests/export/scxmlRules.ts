import type { XmlElement } from "./xmlTree.ts";

type ElementRule = {
  readonly children: readonly string[];
  readonly required: readonly string[];
  readonly optional: readonly string[];
};

const EXECUTABLE = ["raise", "if", "foreach", "log", "assign", "script", "send"];

/** W3C, State Chart XML (SCXML), Recommendation of 1 September 2015: sections 3 to 6, for the elements that are written. */
const RULES: Readonly<Record<string, ElementRule>> = {
  scxml: {
    children: ["state", "parallel", "final", "datamodel", "script"],
    required: ["xmlns", "version"],
    optional: ["initial", "name", "datamodel", "binding"],
  },
  state: {
    children: ["onentry", "onexit", "transition", "initial", "state", "parallel", "final", "history", "datamodel"],
    required: [],
    optional: ["id", "initial"],
  },
  parallel: {
    children: ["onentry", "onexit", "transition", "state", "parallel", "history", "datamodel"],
    required: [],
    optional: ["id"],
  },
  transition: { children: EXECUTABLE, required: [], optional: ["event", "cond", "target", "type"] },
  onentry: { children: EXECUTABLE, required: [], optional: [] },
  onexit: { children: EXECUTABLE, required: [], optional: [] },
  datamodel: { children: ["data"], required: [], optional: [] },
  data: { children: [], required: ["id"], optional: ["src", "expr"] },
  script: { children: [], required: [], optional: ["src"] },
  raise: { children: [], required: ["event"], optional: [] },
  if: { children: [...EXECUTABLE, "elseif", "else"], required: ["cond"], optional: [] },
  assign: { children: [], required: ["location"], optional: ["expr"] },
  send: { children: [], required: [], optional: ["event", "eventexpr"] },
};

/** Everything about a document that the element rules don't allow. */
export const scxmlFaults = (root: XmlElement): readonly string[] => {
  const all = [...walk(root)];
  const ids = all.flatMap(({ name, attributes }) =>
    name === "data" || attributes["id"] === undefined ? [] : [attributes["id"]],
  );
  return [
    ...all.flatMap(elementFaults),
    ...ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id)).map((id) => `"${id}" is no NCName`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `"${id}" is declared twice`),
    ...all
      .flatMap(({ attributes: { target, initial } }) => [target, initial])
      .filter((id) => id !== undefined && !ids.includes(id))
      .map((id) => `"${id}" isn't declared`),
  ];
};

function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

const elementFaults = ({ name, attributes, children }: XmlElement): readonly string[] => {
  const rule = RULES[name];
  if (rule === undefined) return [`there is no element "${name}"`];
  const given = Object.keys(attributes);
  const hasTrigger = name !== "transition" || ["event", "cond", "target"].some((one) => given.includes(one));
  return [
    ...given
      .filter((one) => ![...rule.required, ...rule.optional].includes(one))
      .map((one) => `"${name}" has no "${one}"`),
    ...rule.required.filter((one) => !given.includes(one)).map((one) => `"${name}" needs "${one}"`),
    ...children
      .filter((one) => !rule.children.includes(one.name))
      .map((one) => `"${one.name}" can't stand in "${name}"`),
    ...(hasTrigger ? [] : ["a transition needs an event, a condition or a target"]),
    ...(attributes["event"] === undefined || /^[\w.-]+( [\w.-]+)*$/.test(attributes["event"])
      ? []
      : [`"${attributes["event"]}" is no event`]),
  ];
};
