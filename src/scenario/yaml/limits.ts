/** What a file may ask of the reader. Beyond it the reader says so and stops, however the file was made. */
export const yamlLimits = {
  characters: 2_000_000,
  depth: 64,
  /** Marks, values, line breaks and indentations; an ordinary file has one for every three characters. */
  tokens: 800_000,
  aliases: 100,
  /** Nodes after every alias has been replaced by a copy of what it stands for. */
  nodes: 200_000,
} as const;
