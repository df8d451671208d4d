import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { Ajv } from "ajv";
import { readScenario, toSarif } from "#scenario";

const FIXTURES = "tests/scenario/fixtures";

/** The logs of every fixture of a diagnostic, of what is shipped, and of nothing. */
const logs = (): readonly (readonly [string, string])[] => [
  ["nothing", toSarif([], [])],
  ...[
    ...readdirSync(FIXTURES).map((name) => `${FIXTURES}/${name}`),
    ...readdirSync("scenarios").map((id) => `scenarios/${id}/scenario.yaml`),
  ]
    .filter((file) => file.endsWith(".yaml"))
    .map((file): readonly [string, string] => {
      const { diagnostics } = readScenario(readFileSync(file, "utf8"), { file });
      return [file, toSarif(diagnostics, [file])];
    }),
];

/** The schema in a file, or at the address that the logs name. */
const readSchema = async (file: string | undefined): Promise<Readonly<Record<string, unknown>>> => {
  if (file !== undefined) return JSON.parse(readFileSync(file, "utf8"));
  const { $schema } = JSON.parse(toSarif([], []));
  const answer = await fetch($schema).catch(() => undefined);
  if (answer?.ok !== true) throw new Error(`The schema can't be loaded from ${$schema}; give its file instead.`);
  return JSON.parse(await answer.text());
};

/** The schema calls itself one of draft 4 and has an `id`; Ajv knows neither, and all else in it means the same in later drafts. */
const validate = (schema: Readonly<Record<string, unknown>>): void => {
  const { $schema: _draft, id: _id, ...rules } = schema;
  const isValid = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(rules);
  const all = logs();
  const faults = all.flatMap(([what, log]) => {
    isValid(JSON.parse(log));
    return (isValid.errors ?? []).map(({ instancePath, message }) => `${what}: ${instancePath} ${message}`);
  });
  process.stdout.write(`${all.length} SARIF logs, ${faults.length} faults by the standard's schema.\n`);
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
};

try {
  validate(await readSchema(process.argv[2]));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
