/** A sentence about a syntax error, from the CEL parser's code and summary. */
export const celSentence = (code: string, summary: string): string => {
  const token = /(?:got|token:|character:|identifier:) '?(.+?)'?$/.exec(summary)?.[1] ?? "";
  const found = tokens.get(token) ?? `"${token}"`;
  switch (code) {
    case "expected_token":
      return `The expression expects ${expectedIn(summary)} here, not ${found}.`;
    case "unexpected_token":
      return token === "EOF" ? "The expression stops too early." : `The expression can't go on with ${found} here.`;
    case "unexpected_character":
      return unexpectedCharacter(token);
    case "reserved_identifier":
      return `"${token}" is a reserved word of the expression language.`;
    case "newline_in_string":
    case "unterminated_string":
    case "unterminated_triple_quoted_string":
      return "A text in quotes isn't closed.";
    default:
      return `The expression can't be read: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}.`;
  }
};

const expectedIn = (summary: string): string => {
  const token = /^Expected (\w+)/.exec(summary)?.[1] ?? "";
  return tokens.get(token) ?? token;
};

const unexpectedCharacter = (character: string): string => {
  if (character === "=") return 'A single "=" has no meaning in an expression. Equality is "==".';
  if (character === "&" || character === "|")
    return `A single "${character}" has no meaning in an expression. Write "${character}${character}".`;
  return `The expression can't go on with "${character}" here.`;
};

const tokens: ReadonlyMap<string, string> = new Map([
  ["EOF", "the end"],
  ["NUMBER", "a number"],
  ["STRING", "a text"],
  ["BOOLEAN", "true or false"],
  ["NULL", "null"],
  ["IDENTIFIER", "a name"],
  ["PLUS", '"+"'],
  ["MINUS", '"-"'],
  ["MULTIPLY", '"*"'],
  ["DIVIDE", '"/"'],
  ["MODULO", '"%"'],
  ["EQ", '"=="'],
  ["NE", '"!="'],
  ["LT", '"<"'],
  ["LE", '"<="'],
  ["GT", '">"'],
  ["GE", '">="'],
  ["AND", '"&&"'],
  ["OR", '"||"'],
  ["NOT", '"!"'],
  ["IN", '"in"'],
  ["LPAREN", '"("'],
  ["RPAREN", '")"'],
  ["LBRACKET", '"["'],
  ["RBRACKET", '"]"'],
  ["LBRACE", '"{"'],
  ["RBRACE", '"}"'],
  ["DOT", '"."'],
  ["COMMA", '","'],
  ["COLON", '":"'],
  ["QUESTION", '"?"'],
  ["BYTES", "bytes"],
]);
