import { whyUnknown } from "#base";
import { compile, type Program } from "#engine";
import { toDiagram, toDot, toMermaid, toPromela, toScxml, toXstate } from "#export";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, onlyFile } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { writeOutput } from "../../shared/files/writeOutput.ts";
import { readPlayable } from "../../shared/reading/readInput.ts";
import { UsageError } from "../../shared/usageError.ts";
import { exportGame, parseMostNodes } from "./exportGame.ts";

type Write = (program: Program, charts: readonly string[] | undefined) => string;

const FORMATS: Readonly<Record<string, Write>> = {
  xstate: (program) => `${JSON.stringify(toXstate(program), undefined, 2)}\n`,
  mermaid: (program, charts) => toMermaid(toDiagram(program, charts)),
  scxml: (program) => toScxml(program),
  dot: (program, charts) => toDot(toDiagram(program, charts)),
  promela: (program) => toPromela(program),
};

/** The game tree: it is grown, which takes a while and isn't always possible. */
const GAME = "gambit";

const OPTIONS: readonly Option[] = [
  { name: "to", value: "FORMAT", does: "xstate (JSON for Stately), mermaid, scxml, dot, promela or gambit (.efg)" },
  {
    name: "chart",
    value: "CHART",
    does: "draw this chart only; may be given several times (mermaid, dot)",
    isRepeated: true,
  },
  { name: "most-nodes", value: "N", does: "refuse a game tree of more than this many nodes (gambit; default: 100000)" },
  { name: "out", value: "FILE", does: "write to this file instead of the terminal" },
];

/** Writes a scenario in the format of another tool; exit code 1 when it has errors, or no game tree that can be written. */
const run = async ({ files, options, lists }: Arguments, console: Console): Promise<number> => {
  const file = onlyFile({ files }, "Name one scenario file. Write: threshold export FILE --to FORMAT");
  const format = options.get("to");
  const write = format === GAME ? undefined : readFormat(format);
  const charts = lists.get("chart");
  if (charts !== undefined && format !== "mermaid" && format !== "dot")
    throw new UsageError(`"--chart" chooses what a drawing shows; "${format}" always holds the whole machine.`);
  if (options.has("most-nodes") && format !== GAME)
    throw new UsageError(`"--most-nodes" limits a game tree; "${format}" isn't one.`);
  const mostNodes = parseMostNodes(options.get("most-nodes"));
  const scenario = readPlayable(file, console);
  if (scenario === undefined) return 1;
  const program = compile(scenario);
  for (const chart of charts ?? []) requireChart(program, chart);
  const out = options.get("out");
  if (write === undefined) return await exportGame(file, program, { mostNodes, out }, console);
  const text = write(program, charts);
  if (out === undefined) console.print(text);
  else writeOutput(console, out, text, "report");
  return 0;
};

export const exportCharts: Command = {
  name: "export",
  takes: "FILE --to FORMAT",
  does: "write the charts for other tools, the rules as a model for SPIN, or the game tree for Gambit",
  options: OPTIONS,
  run,
};

const readFormat = (name: string | undefined): Write => {
  const known = [...Object.keys(FORMATS), GAME];
  const write = name !== undefined && Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (write !== undefined) return write;
  if (name === undefined) throw new UsageError(`To which format? Write "--to" with one of ${known.join(", ")}.`);
  throw new UsageError(whyUnknown("format", name, known));
};

const requireChart = ({ scenario: { charts } }: Program, name: string): void => {
  const known = charts.map(({ id }) => id);
  if (!known.includes(name)) throw new UsageError(whyUnknown("chart", name, known));
};
