import { insertion, type Suspicion } from "./candidate.ts";

/** A key without its colon, or a colon without its space. */
export const colons: Suspicion = ({ text, start, indent }) => {
  const at = start + indent;
  const content = text.slice(indent);
  const tight = /^(?:- +)?([a-z][a-z0-9_]*):(?=[^\s:/=])/.exec(content);
  const bare = /^(?:- +)?([a-z][a-z0-9_]*)(?= +\S|$)/.exec(content);
  return [
    ...(tight === null
      ? []
      : [
          {
            span: { start: at, end: at + tight[0].length },
            message: `A space is missing after "${tight[1]}:".`,
            edits: [insertion(at + tight[0].length, " ")],
          },
        ]),
    ...(bare === null
      ? []
      : [
          {
            span: { start: at, end: at + bare[0].length },
            message: `A colon is missing after "${bare[1]}".`,
            edits: [insertion(at + bare[0].length, ":")],
          },
        ]),
  ];
};
