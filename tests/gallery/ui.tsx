import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "../../src/ui/styles/index.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { failure, success } from "#base";
import type { ClockState } from "#session";
import { App, createServices, type Services } from "#ui";
import { hands } from "../ui/fixture/hands.ts";
import { china } from "../ui/fixture/seats.ts";
import { createFixtureOdds } from "../ui/fixtureOdds.ts";
import { createFixtureReplay } from "../ui/fixtureReplay.ts";
import { createFixtureSitting, type PhaseName, phases } from "../ui/fixtureSitting.ts";
import { keepSettings } from "./keepSettings.ts";

const isPhase = (name: string): name is PhaseName => name in phases;

const stored = {
  id: "deciding",
  scenarioId: "strait",
  scenarioTitle: "Ten days in the strait",
  seat: "japan",
  seatName: "Government of Japan",
  ply: 10,
  updated: Date.UTC(2026, 10, 20, 9),
  ended: false,
};

const DIFFERS = 'Ply 19 ("tokyo.cabinet=wait") no longer leads where it led when it was recorded: variables differ.';

/**
 * Every screen from fixed data: `#/` the library, `#/s/harbour-incident` a briefing, `#/play/<phase>` a sitting in that phase.
 * `?clock=25` shows the decision clock with so many seconds left, `?failed` shows a sitting that could not be stored, `?refused` one whose last choice was refused.
 * `?pass` the screen on its way to another seat, `?company` someone else who is asked, `?hands` what the White Cell can do.
 * `?look=tree` the decision tree, `?look=both` under the map, `&manner=words` in words.
 * `#/replay/<phase>` is a run looked at there, `?variation` one of its variations, `?differs` one that doesn't verify to its end,
 * `?odds=few` what could have been, unfolded.
 */
const start = async (root: HTMLElement): Promise<void> => {
  const query = new URLSearchParams(location.search);
  keepSettings(query);
  const real = await createServices();
  const services: Services = {
    ...real,
    storage: {
      isLasting: !query.has("unkept"),
      listSittings: async () => [
        stored,
        {
          ...stored,
          id: "ended",
          ply: 1,
          ended: true,
          ending: { title: "Night without end", kind: "frozen", language: "en" },
        },
      ],
      deleteSitting: async () => {},
    },
    openSitting: async (id) =>
      isPhase(id)
        ? success({
            kind: "mine",
            sitting: createFixtureSitting(id, {
              ...(query.has("clock") ? { clock: clockWith(Number(query.get("clock"))) } : {}),
              ...(query.has("failed") ? { saving: { kind: "failed", why: "The disk is full." } } : {}),
              ...(query.has("unkept") ? { saving: { kind: "unkept" } } : {}),
              ...(query.has("pass") ? { pass: { to: china } } : {}),
              ...(query.has("company") ? { others: [{ seat: china, isAsked: true }] } : {}),
              ...(query.has("hands") ? { hands, isSteered: true } : {}),
              ...(query.has("refused") ? { refused: "The window has closed." } : {}),
            }),
          })
        : failure("There is no such phase."),
    openReplay: async (route) =>
      route.page === "replay" && isPhase(route.sitting)
        ? success(
            createFixtureReplay(route.sitting, {
              ...(query.has("variation") ? { line: [0] } : {}),
              ...(query.has("differs") ? { problem: DIFFERS } : {}),
            }),
          )
        : failure("There is no such phase."),
    openOdds: async () => createFixtureOdds(query.get("odds") ?? undefined),
  };
  if (query.has("odds")) unfoldOdds();
  if (query.has("look")) lookAtTree(query.get("look") === "tree" ? 2 : 1, query.get("manner"));
  createRoot(root).render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
};

/** Shows the tree as soon as it can be, in words where that is asked for, with its sixth node opened. */
const lookAtTree = (look: number, manner: string | null): void => {
  const observer = new MutationObserver(() => {
    const button = document.querySelectorAll<HTMLElement>(".bar .look button")[look];
    if (button?.getAttribute("aria-pressed") === "false") button.click();
    const words = document.querySelectorAll<HTMLElement>(".tree-key .look button")[2];
    if (manner === "words" && words?.getAttribute("aria-pressed") === "false") words.click();
    const node = document.querySelectorAll<HTMLElement>(".tree :is(.tree-nodes, .tree-spine) li > button")[5];
    if (node === undefined || (manner === "words" && words?.getAttribute("aria-pressed") !== "true")) return;
    observer.disconnect();
    node.click();
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true });
};

/** Unfolds them as soon as they can be, and scrolls to where they stand. */
const unfoldOdds = (): void => {
  const observer = new MutationObserver(() => {
    const button = document.getElementById("could-have-been");
    if (button?.getAttribute("aria-expanded") === "false") button.click();
    if (document.querySelector(".could-have-been > div") === null) return;
    observer.disconnect();
    button?.scrollIntoView();
  });
  observer.observe(document.body, { childList: true, subtree: true });
};

const clockWith = (left: number): ClockState => ({ perDecision: 180, left, running: left > 0 });

const root = document.getElementById("root");
if (root !== null) void start(root);
