/**
 * Memories as numbers: `remember(memory, word)` is the memory that has this word after all of that one's, the same number for the same
 * words in the same order. The empty memory is 0.
 */
export const createMemories = (): ((memory: number, word: string) => number) => {
  const known = new Map<string, number>();
  return (memory, word) => {
    const key = `${memory} ${word}`;
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return number;
  };
};
