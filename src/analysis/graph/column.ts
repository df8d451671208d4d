/** A typed array that grows at its end. */
export type Column<Numbers extends TypedNumbers> = {
  readonly push: (value: number) => boolean;
  readonly size: () => number;
  /** What has been pushed so far, without copying. */
  readonly values: () => Numbers;
  readonly bytes: () => number;
};

type TypedNumbers = Int16Array | Int32Array | Float64Array;
type Making<Numbers> = { new (length: number): Numbers };

const FIRST = 1024;

/** An empty column, which grows while `mayGrow` lets it take so many bytes more; `push` gives false when it can't. */
export const createColumn = <Numbers extends TypedNumbers>(
  make: Making<Numbers>,
  mayGrow: (bytes: number) => boolean,
): Column<Numbers> => {
  let all = new make(FIRST);
  let count = 0;
  return {
    push: (value) => {
      if (count === all.length) {
        const length = Math.ceil(all.length * 1.5);
        if (!mayGrow((length - all.length) * all.BYTES_PER_ELEMENT)) return false;
        const larger = new make(length);
        larger.set(all);
        all = larger;
      }
      all[count++] = value;
      return true;
    },
    size: () => count,
    values: () => all.subarray(0, count) as Numbers,
    bytes: () => all.byteLength,
  };
};
