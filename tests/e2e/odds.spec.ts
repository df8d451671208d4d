import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type Crossroads, toCrossroads, toShare } from "#analysis";
import { authoredState, compile, createReferee, type Referee } from "#engine";
import { decodeLink, encodeLink, type Run, replay } from "#replay";
import { readScenario } from "#scenario";
import { createAnswerer, type OddsAnswer, type OddsOrder } from "#session";
import { playByPolicy } from "../engine/randomPlay.ts";
import { findBarriers } from "./axe.ts";
import { collectProblems } from "./collectProblems.ts";
import { playToEnd, takeSeat, untilAsked, untilSaved } from "./play.ts";

const SHORT = "harbour-incident";
const FILES = [
  "tests/fixtures/kitchenSink.yaml",
  ...readdirSync("scenarios", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `scenarios/${name}/scenario.yaml`),
];

const refereeOf = (file: string): Referee => {
  const { scenario } = readScenario(readFileSync(file, "utf8"));
  if (scenario === undefined) throw new Error("the scenario has errors");
  return createReferee(compile(scenario));
};

const crossroadsAt = (referee: Referee, run: Run, ply: number): Crossroads => {
  const state = replay(referee, run).steps[ply]?.state;
  const crossroads = state === undefined ? undefined : toCrossroads(referee, run, ply, state);
  if (crossroads === undefined) throw new Error("somebody is asked at this ply");
  return crossroads;
};

/** So many runs on from before the choice and after each option. */
const ordersFor = (
  referee: Referee,
  { before, branches, policies }: Crossroads,
  runs: number,
): readonly OddsOrder[] => [
  { kind: "load", program: referee.program },
  ...[before, ...branches].map((place): OddsOrder => ({ kind: "play", place, policies, seed: 1, from: 0, runs })),
];

const answersInNode = (orders: readonly OddsOrder[]): readonly OddsAnswer[] => orders.map(createAnswerer());

/** What an answer says, with its endings as a plain list. */
const plain = (answer: OddsAnswer): unknown =>
  answer.kind === "played" ? { ...answer, endings: [...answer.endings] } : answer;

const KERNEL_WORKER = readdirSync("dist/page/assets").find((name) => name.startsWith("kernelWorker-")) ?? "";

/** The answers of the page's own worker; runs in the page. */
const askWorker = ([file, orders]: readonly [string, readonly OddsOrder[]]): Promise<readonly unknown[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file, { type: "module" });
    const answers: unknown[] = [];
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<OddsAnswer>) => {
      answers.push(data.kind === "played" ? { ...data, endings: [...data.endings] } : data);
      if (answers.length === orders.length) resolve(answers);
    };
    for (const order of orders) worker.postMessage(order);
  });

test("the worker in the browser plays the same runs as Node, in every shipped scenario", async ({ page }) => {
  await page.goto("/");
  for (const file of FILES) {
    const referee = refereeOf(file);
    const { run } = playByPolicy(referee, 5);
    for (const ply of [0, Math.floor(run.plies.length / 2)]) {
      const orders = ordersFor(referee, crossroadsAt(referee, run, ply), 100);
      const there = await page.evaluate(askWorker, [`/assets/${KERNEL_WORKER}`, orders] as const);
      expect(there, `${file}, ply ${ply}`).toEqual(answersInNode(orders).map(plain));
    }
  }
});

const PROBE = `
let found = "made";
try { new Function("return 1")(); } catch ({ name }) { found = name; }
document.documentElement.dataset.probe = found;`;

test("only the worker may make code: the page and its other scripts may not", async ({ page, request }) => {
  // A script of the page's own: what the debugger evaluates may do anything.
  await page.route("**/probe.js", (route) => route.fulfill({ contentType: "text/javascript", body: PROBE }));
  await page.goto("/");
  await page.addScriptTag({ url: "/probe.js" });
  await expect(page.locator("html")).toHaveAttribute("data-probe", "EvalError");
  const policies = await Promise.all(
    readdirSync("dist/page/assets")
      .filter((name) => name.endsWith(".js"))
      .map(async (name) => [name, (await request.get(`/assets/${name}`)).headers()["content-security-policy"]]),
  );
  const free = policies.filter(([, policy]) => policy?.includes("unsafe-eval"));
  expect(free.map(([name]) => name)).toEqual([KERNEL_WORKER]);
  expect(policies.every(([, policy]) => policy?.includes("default-src 'none'"))).toBe(true);
});

const button = (page: Page) => page.getByRole("button", { name: "What could have been" });
const panel = (page: Page) => page.getByRole("region", { name: "What could have been" });

/** A run of the short scenario in which everybody played by policy, and its address. */
const linked = () => {
  const referee = refereeOf(`scenarios/${SHORT}/scenario.yaml`);
  const link = encodeLink(referee.program, playByPolicy(referee, 5).run);
  const decoded = decodeLink(referee, link);
  if (!decoded.ok) throw new Error(decoded.reason);
  return { referee, run: decoded.value, address: `#/r/${link}` };
};

const openAsWhiteCell = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByLabel("Seen as").selectOption({ label: "White Cell" });
  await button(page).click();
};

/** As the panel writes a share. */
const percent = (share: number): string => (share > 0 && share < 0.01 ? "<1%" : `${Math.round(share * 100)}%`);

test("the White Cell sees at each choice what could have been: the odds that Node works out", async ({ page }) => {
  const problems = collectProblems(page);
  const { referee, run, address } = linked();
  const { program } = referee;
  await openAsWhiteCell(page, `/${address}`);
  for (const ply of [0, 1]) {
    await page.getByRole("slider", { name: "Position in the run" }).fill(String(ply));
    await expect(panel(page).getByText("10,000 runs each").first()).toBeVisible();
    const figures = await panel(page).locator(".branch").allInnerTexts();
    const [, , ...played] = answersInNode(ordersFor(referee, crossroadsAt(referee, run, ply), 10_000));
    expect(figures).toHaveLength(played.length);
    for (const [index, answer] of played.entries()) {
      const endings = answer.kind === "played" ? answer.endings : [];
      for (const [ending, { node }] of program.endings.entries()) {
        const { count, share } = toShare(endings.filter((one) => one === ending).length, 10_000);
        const authored = authoredState(program, program.nodes[node]?.path ?? "");
        const title = authored?.kind === "atomic" ? authored.ending?.title : undefined;
        if (count > 0) expect(figures[index], `ply ${ply}, branch ${index}`).toContain(`${title} ${percent(share)}`);
      }
    }
    const taken = crossroadsAt(referee, run, ply).branches.findIndex(({ isTaken }) => isTaken);
    await expect(panel(page).locator(".branch").nth(taken)).toContainText("Chosen");
    expect(figures.filter((text) => text.includes("Chosen"))).toHaveLength(1);
  }
  await panel(page).getByText("In figures").click();
  await expect(
    panel(page)
      .getByRole("rowheader", { name: /^The first shot/ })
      .first(),
  ).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("End");
  expect(problems.filter((problem) => !problem.includes("GPU stall"))).toEqual([]);
});

test("a person has them for the own choices once the run is over, and not while it goes on", async ({ page }) => {
  await takeSeat(page, SHORT);
  await untilAsked(page);
  await untilSaved(page);
  const sitting = page.url().split("/").at(-1) ?? "";
  await page.goto(`/#/replay/${sitting}`);
  await expect(page.getByRole("slider", { name: "Position in the run" })).toBeVisible();
  await expect(button(page)).toBeHidden();
  await page.goto(`/#/play/${sitting}`);
  await playToEnd(page);
  await untilSaved(page);
  await page.getByRole("link", { name: "Watch the run" }).click();
  await button(page).click();
  await expect(panel(page).locator(".branch")).not.toHaveCount(0);
  await expect(panel(page).locator(".before")).toBeInViewport({ ratio: 1 });
  await page.getByLabel("Seen as").selectOption({ label: "Government of China" });
  await expect(button(page)).toBeHidden();
  await expect(panel(page)).toBeHidden();
});

test("a server whose policy forbids the worker to generate code is reported in a sentence, and the replay goes on", async ({
  page,
}) => {
  const { address } = linked();
  await page.route("**/kernelWorker-*.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), "content-security-policy": "script-src 'self'" },
    });
  });
  await openAsWhiteCell(page, `/${address}`);
  await expect(panel(page).getByText("this page's server doesn't allow their worker to generate code")).toBeVisible();
  await page.getByRole("button", { name: "One step forward" }).click();
  await expect(page.getByRole("slider", { name: "Position in the run" })).toHaveValue("1");
  await expect(panel(page).getByText("this page's server doesn't allow their worker to generate code")).toBeVisible();
});

test("a worker that doesn't load is reported in a sentence", async ({ page }) => {
  const { address } = linked();
  await page.route("**/kernelWorker-*.js", (route) => route.abort());
  await openAsWhiteCell(page, `/${address}`);
  await expect(panel(page).getByText("the browser started no worker for them")).toBeVisible();
});

test("a browser without workers is reported in the same sentence", async ({ page }) => {
  const { address } = linked();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
  await openAsWhiteCell(page, `/${address}`);
  await expect(panel(page).getByText("the browser started no worker for them")).toBeVisible();
});
