import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { FLAGSHIP } from "./flagship.ts";
import { generateScenario } from "./generateScenario.ts";
import { installPreviewProbe, type Seen } from "./previewProbe.ts";
import { finish, keep } from "./report.ts";

const SAVES = 15;
/** Until the server's code and the page's have been made fast by running. */
const UNCOUNTED = 3;
const PLIES = 20;
const browserPath = process.env["THRESHOLD_BROWSER"];

/** What a save changes besides the title, by which the page's new version is told from its last. */
const CHANGES: Readonly<Record<string, (text: string, round: number) => string>> = {
  "a text": (text) => text,
  "a rule": (text, round) => text.replace(/: \+(\d+)( \}|,|\n)(?![\s\S]*: \+\d+( \}|,|\n))/, `: +${1 + (round % 2)}$2`),
};

const now = (): number => performance.timeOrigin + performance.now();

const startPreview = async (file: string): Promise<{ readonly child: ChildProcess; readonly url: string }> => {
  const child = spawn(process.execPath, ["scripts/threshold.mjs", "preview", file, "--no-open", "--port", "0"]);
  const url = await new Promise<string>((resolve, reject) => {
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      const found = /The preview is at (\S+)/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", () => reject(new Error(`The preview ended: ${printed}`)));
  });
  return { child, url };
};

/** Milliseconds of the processor that a process has had; NaN where the system doesn't tell. */
const processorTime = ({ pid }: ChildProcess): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
};

const taskTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
};

/** Takes the first option that can be taken, and lets the others move, until so many plies are played or the play is over. */
const playOn = async (page: Page): Promise<void> => {
  while ((await page.locator(".time ol > li").count()) < PLIES) {
    const option = page.locator(".options input:not(:disabled), fieldset input:not(:disabled)").first();
    const skip = page.locator(".waiting button");
    await page.locator("form, .waiting button, .room.ended").first().waitFor();
    if (await skip.isVisible()) await skip.click();
    else if (await option.isVisible()) {
      await option.check();
      await page.locator("form [type=submit]").click();
    } else return;
    await page.locator('[data-saving="saved"]').waitFor({ state: "attached" });
  }
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const ms = (value: number): string => value.toFixed(0);

const folder = mkdtempSync(join(tmpdir(), "threshold-bench-"));
const browser = await chromium.launch({
  ...(browserPath === undefined ? {} : { executablePath: browserPath }),
  args: (process.env["THRESHOLD_BROWSER_ARGS"] ?? "").split(" "),
});

const measure = async (name: string, text: string): Promise<void> => {
  const file = join(folder, "scenario.yaml");
  const save = (changed: string): void => {
    writeFileSync(`${file}~`, changed);
    renameSync(`${file}~`, file);
  };
  writeFileSync(file, text);
  const { child, url } = await startPreview(file);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(installPreviewProbe);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName("first map paint").length > 0);
    await playOn(page);
    const plies = await page.locator(".time ol > li").count();
    for (const [what, change] of Object.entries(CHANGES)) {
      const seen: (Seen & { readonly saved: number; readonly server: number; readonly tasks: number })[] = [];
      for (let round = 0; round < SAVES; round += 1) {
        const title = `${what} ${round}`;
        const changed = change(text, round).replace(/^title: .*$/m, `title: ${title}`);
        const waiting = page.evaluate((wanted) => window.previewProbe(wanted), title);
        const [server, tasks] = [processorTime(child), await taskTime(session)];
        const saved = now();
        save(changed);
        const found = await waiting;
        seen.push({ ...found, saved, server: processorTime(child) - server, tasks: (await taskTime(session)) - tasks });
      }
      const column = (part: (one: (typeof seen)[number]) => number): readonly number[] =>
        seen.slice(UNCOUNTED).map(part);
      const whole = column(({ saved, painted }) => painted - saved);
      rows.push({
        file: name,
        plies: String(plies),
        "a save of": what,
        "to paint, ms": ms(median(whole)),
        worst: ms(Math.max(...whole)),
        "first save": ms(seen.slice(0, 1).map(({ saved, painted }) => painted - saved)[0] ?? Number.NaN),
        "server and wire": ms(median(column(({ saved, arrived }) => arrived - saved))),
        page: ms(median(column(({ arrived, painted }) => painted - arrived))),
        "server cpu": ms(column(({ server }) => server).reduce((sum, one) => sum + one, 0) / (SAVES - UNCOUNTED)),
        "page cpu": ms(median(column(({ tasks }) => tasks))),
        "message, kB": ms(median(column(({ characters }) => characters)) / 1000),
      });
    }
    await page.close();
  } finally {
    child.kill();
  }
};

const rows: Readonly<Record<string, string>>[] = [];
await measure("2,000 lines", generateScenario(2000));
await measure("the flagship", readFileSync(FLAGSHIP, "utf8"));
await browser.close();
rmSync(folder, { recursive: true });
process.stdout.write(
  `From a save to the frame that shows it, ${SAVES - UNCOUNTED} saves each after ${UNCOUNTED} that aren't counted; the editor's settling time of 30 ms is in it.\n`,
);
const print = (cells: readonly string[]): void => {
  process.stdout.write(`${cells.map((cell) => cell.padStart(17)).join("")}\n`);
};
print(Object.keys(rows[0] ?? {}));
for (const row of rows) print(Object.values(row));
keep("from a save to the frame that shows it", rows);
finish("preview");
