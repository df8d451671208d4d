import type { Suspicion } from "./candidate.ts";

/** A dash before a name in a map. */
export const dashes: Suspicion = ({ text, start, indent }) => {
  const match = /^- +(?:id: +)?([a-z][a-z0-9_]*)/.exec(text.slice(indent));
  if (match === null) return [];
  const [whole, name = ""] = match;
  const isId = whole.includes("id:");
  const at = start + indent;
  return [
    {
      span: { start: at, end: at + whole.length },
      message: `A list begins here, but a map of names is needed. Write "${name}:" without the dash.`,
      edits: [{ span: { start: at, end: at + whole.length }, text: isId ? `${name}:` : name }],
    },
  ];
};
