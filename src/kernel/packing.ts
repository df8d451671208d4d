import { INTEGER_LIMIT } from "#base";
import { mostHours, type Program } from "#engine/program";
import { type Memory, NEVER } from "./memory.ts";
import { FORGET } from "./registers.ts";
import type { Source } from "./source.ts";
import { integer } from "./translate.ts";

/** One number of a state in its packed form: some bits of a word, from `shift` on. */
type Field = {
  readonly cell: number;
  readonly bits: number;
  readonly word: number;
  readonly shift: number;
  readonly kind: "offset" | "region" | "timer";
  /** `offset`: what is subtracted. */
  readonly low: number;
  /** `region`: the nodes that its cell can hold plus one, in the order of their codes. */
  readonly held: readonly number[];
};

/** How a state is packed into words of 32 bits. */
export type Packing = { readonly words: number; readonly fields: readonly Field[] };

type Unplaced = Omit<Field, "word" | "shift">;

/**
 * A state's numbers in as many bits as their ranges need, none across a word's edge. Timers count as time left, and the hour
 * is there only when the scenario reads it, so that two states are one packed state exactly when `identify` says so.
 */
export const layOutPacking = (program: Program, memory: Memory): Packing => {
  const fields = [...variables(program), ...regions(program, memory), ...timers(program, memory)];
  fields.push(...sealed(program, memory), ...counts(program, memory));
  if (program.readsHour) fields.push(offset(memory.hour, 0, INTEGER_LIMIT));
  return place(fields.filter(({ bits }) => bits > 0));
};

const offset = (cell: number, low: number, high: number): Unplaced => ({
  cell,
  bits: bitsFor(high - low + 1),
  kind: "offset",
  low,
  held: [],
});

const bitsFor = (values: number): number => 32 - Math.clz32(values - 1);

const variables = ({ variables: all }: Program): readonly Unplaced[] =>
  all.map(({ low, high }, index) => offset(index, low, high));

/** A region's cell holds a node without compound children, or nothing where the region comes and goes. */
const regions = ({ nodes, roots }: Program, { regions: all, regionOf }: Memory): readonly Unplaced[] =>
  all.map((region) => {
    const own = nodes.filter(({ index, kind }) => regionOf[index] === region && kind !== "compound");
    const held = [...(roots.includes(region.root) ? [] : [0]), ...own.map(({ index }) => index + 1)];
    return { cell: region.cell, bits: bitsFor(held.length), kind: "region", low: 0, held };
  });

/** Code 0 while nothing runs, otherwise the hours left plus one. */
const timers = ({ timers: all, initiatives }: Program, { slots }: Memory): readonly Unplaced[] => {
  const longestAside = Math.max(0, ...initiatives.map(({ takesHours }) => takesHours));
  return slots.map(({ at, timers: sharing }) => {
    const hours = sharing.flatMap((timer) => {
      const row = all[timer];
      return row === undefined ? [] : [mostHours(row, longestAside)];
    });
    return { cell: at, bits: bitsFor(Math.max(0, ...hours) + 2), kind: "timer", low: 0, held: [] };
  });
};

const sealed = ({ windows }: Program, { sealed: start }: Memory): readonly Unplaced[] =>
  windows.flatMap(({ desks }) =>
    desks.flatMap(({ slot, options }) => (slot < 0 ? [] : [offset(start + slot, 0, options.length)])),
  );

const counts = ({ initiatives, injects }: Program, { counts: cells }: Memory): readonly Unplaced[] =>
  [...initiatives, ...injects].flatMap(({ limit }, index) => (limit < 0 ? [] : [offset(cells[index] ?? -1, 0, limit)]));

/** Widest first, each into the first word with room. */
const place = (fields: readonly Unplaced[]): Packing => {
  const used: number[] = [];
  const placed = fields
    .toSorted((one, other) => other.bits - one.bits)
    .map((field): Field => {
      const found = used.findIndex((bits) => bits + field.bits <= 32);
      const word = found < 0 ? used.length : found;
      const shift = used[word] ?? 0;
      used[word] = shift + field.bits;
      return { ...field, word, shift };
    });
  return { words: Math.max(1, used.length), fields: placed };
};

/** `pack` writes the state into `packed`, `unpack` puts it back and finds who is asked there; both in the packing's form. */
export const writePacking = (source: Source, { words, fields }: Packing): string => {
  const { memory, program } = source;
  const hour = program.readsHour ? `s[${memory.hour}]` : "0";
  const read = ({ cell, kind, low }: Field, index: number): string => {
    switch (kind) {
      case "offset":
        return low === 0 ? `s[${cell}]` : `(s[${cell}] - ${integer(low)})`;
      case "region":
        return `i${index}[s[${cell}]]`;
      case "timer":
        return `(s[${cell}] === ${NEVER} ? 0 : s[${cell}] - s[${memory.hour}] + 1)`;
    }
  };
  const packs = Array.from({ length: words }, (_, word) => {
    const parts = fields.flatMap((field, index) =>
      field.word === word ? [field.shift === 0 ? read(field, index) : `(${read(field, index)} << ${field.shift})`] : [],
    );
    return `packed[${word}] = ${parts.join(" | ") || "0"};`;
  });
  const write = ({ cell, kind, low, word, shift, bits }: Field, index: number): string => {
    const mask = bits === 32 ? "" : ` & ${2 ** bits - 1}`;
    const code = `((packed[${word}] >>> ${shift})${mask})`;
    switch (kind) {
      case "offset":
        return `s[${cell}] = ${low === 0 ? code : `${code} + ${integer(low)}`};`;
      case "region":
        return `s[${cell}] = k${index}[${code}];`;
      case "timer":
        return `a = ${code}; s[${cell}] = a === 0 ? ${NEVER} : a - 1 + ${hour};`;
    }
  };
  const unpacks = fields.map(write);
  const fixed = fixedCells(source, fields).map(([cell, value]) => `s[${cell}] = ${integer(value)};`);
  const hourFirst = fields.findIndex(({ cell }) => cell === memory.hour);
  const inOrder = [
    ...unpacks.filter((_, index) => index === hourFirst),
    ...unpacks.filter((_, index) => index !== hourFirst),
  ];
  return `function pack() { ${packs.join("\n")} }
function unpack() { let a = 0; ${FORGET} ${[...fixed, ...inOrder].join("\n")} look(); }`;
};

/** Cells that need no bits because they can hold one value only. */
const fixedCells = (
  { program, memory }: Source,
  fields: readonly Field[],
): readonly (readonly [cell: number, value: number])[] => {
  const isPacked = new Set(fields.map(({ cell }) => cell));
  const all = [
    ...program.variables.map(({ low }, index) => [index, low] as const),
    ...memory.regions.map(({ root, cell }) => {
      const own = program.nodes.find(({ index, kind }) => kind !== "compound" && memory.regionOf[index]?.root === root);
      return [cell, (own?.index ?? root) + 1] as const;
    }),
    ...(program.readsHour ? [] : [[memory.hour, 0] as const]),
  ];
  return all.filter(([cell]) => !isPacked.has(cell));
};

/** By field of a region: its codes by what its cell holds (`iN`), and back (`kN`). */
export const packingTables = (program: Program, { fields }: Packing): Readonly<Record<string, Int32Array>> => {
  const tables: Record<string, Int32Array> = {};
  fields.forEach(({ kind, held }, index) => {
    if (kind !== "region") return;
    const codes = new Int32Array(Math.max(32, program.nodes.length + 1));
    const back = new Int32Array(Math.max(32, held.length));
    held.forEach((value, code) => {
      codes[value] = code;
      back[code] = value;
    });
    tables[`i${index}`] = codes;
    tables[`k${index}`] = back;
  });
  return tables;
};
