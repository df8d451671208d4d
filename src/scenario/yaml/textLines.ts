/** A line of a YAML file. `indent` counts the characters before the first that says something; `column` those before the first behind the dashes of lists. */
export type TextLine = {
  readonly start: number;
  /** The line break isn't part of it. */
  readonly end: number;
  readonly indent: number;
  readonly column: number;
  /** Nothing stands there but spaces or a comment. */
  readonly isEmpty: boolean;
  /** It is indented with a tab, so that how deep it's meant to be is a guess. */
  readonly hasTab: boolean;
  /** Where its key ends, the colon included; undefined where it begins with none. */
  readonly keyEnd?: number;
};

const KEY = /^(?:[\p{L}_][\p{L}\p{N}_.-]*|"[^"\n]*"|'[^'\n]*'|\d+[hd]?)[ \t]*:(?=[ \t]|\r?$)/u;

export const toTextLines = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    lines.push(toTextLine(line, start));
    start += line.length + 1;
  }
  return withGuesses(lines);
};

const toTextLine = (line: string, start: number): TextLine => {
  const indent = line.search(/\S|$/);
  const dashes = /^(?:-[ \t]+)*/.exec(line.slice(indent))?.[0].length ?? 0;
  const key = KEY.exec(line.slice(indent + dashes))?.[0];
  return {
    start,
    end: start + line.length,
    indent,
    column: indent + dashes,
    isEmpty: indent === line.length || line.charAt(indent) === "#" || line.charAt(indent) === "\r",
    hasTab: line.slice(0, indent).includes("\t"),
    ...(key === undefined ? {} : { keyEnd: start + indent + dashes + key.length }),
  };
};

/**
 * How deep a tab is meant to be no one knows: most likely as deep as the line above, or below it where nothing stands behind its key, but less deep than
 * the line behind it where nothing stands behind its own.
 */
const withGuesses = (lines: readonly TextLine[]): readonly TextLine[] => {
  let above: TextLine | undefined;
  return lines.map((line, index) => {
    const guessed = line.hasTab ? guessIndent(line, above, lines[index + 1]) : line;
    if (!line.isEmpty) above = guessed;
    return guessed;
  });
};

const guessIndent = (line: TextLine, above: TextLine | undefined, below: TextLine | undefined): TextLine => {
  const likely = above === undefined ? 0 : above.column + (above.keyEnd === above.end ? 1 : 0);
  const opens = line.keyEnd === line.end && below !== undefined && !below.hasTab && below.indent > 0;
  const indent = opens ? Math.min(likely, below.indent - 1) : likely;
  return { ...line, indent, column: indent + line.column - line.indent };
};
