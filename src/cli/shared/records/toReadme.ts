import type { RecordPlan, TableDescription } from "#analysis";

/** What records hold, in Markdown, for someone who finds the folder. */
export const toReadme = (plan: RecordPlan, tables: readonly TableDescription[]): string =>
  [
    `# Records of "${plan.scenario.title}"`,
    "",
    `${plan.runs} simulated runs of the scenario \`${plan.scenario.id}\`, seed ${plan.seed}; \`manifest.json\` says exactly what was simulated.`,
    "Each folder is a table in Parquet, in parts, partitioned by scenario:",
    "DuckDB, Spark, Trino, pandas and R read it as it is. A part is complete when its receipt is in `parts`.",
    "",
    ...tables.flatMap(describe),
  ].join("\n");

const describe = ({ name, row, columns }: TableDescription): readonly string[] => [
  `## ${name}`,
  "",
  row,
  "",
  "| column | type | meaning | unit, range or values | source |",
  "| --- | --- | --- | --- | --- |",
  ...columns.map(({ name: column, type, meaning, unit, range, values, source }) => {
    const domain = [unit, range === undefined ? undefined : `${range[0]} to ${range[1]}`, values?.join(", ")];
    const cells = [`\`${column}\``, type, meaning, domain.filter((one) => one !== undefined).join("; "), source?.title];
    return `| ${cells.map((cell) => (cell ?? "").replaceAll("|", "\\|").replaceAll(/\s+/g, " ")).join(" | ")} |`;
  }),
  "",
];
