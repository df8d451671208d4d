import { describe, expect, test } from "vitest";
import { wordingOf } from "#engine";
import { readScenario } from "#scenario";
import {
  createPreview,
  type Preview,
  type PreviewMemory,
  type PreviewOptions,
  readVersion,
  type Version,
} from "#session";
import { scenarioAround } from "../engine/harness.ts";
import { createWorld, settled } from "./world.ts";

const CHARTS = `talks:
  start: first
  states:
    first:
      decide:
        seat: japan
        prompt: First?
        options:
          wait: { title: Wait, do: { score: +1 }, to: second }
          call: { title: Call, do: { known: true }, to: second }
    second:
      decide:
        seat: japan
        prompt: Second?
        options: { go: { title: Go, to: third }, stay: { title: Stay, to: over } }
    third:
      decide: { seat: japan, prompt: Third?, options: { stop: { title: Stop, to: over } } }
    over: { ending: { title: Over, kind: mixed, text: It is over. } }`;

const versionOf = (charts: string): Version => {
  const { scenario, diagnostics, lines } = readScenario(scenarioAround(charts), { file: "my.yaml" });
  const version = {
    file: "my.yaml",
    path: "/scenarios/my.yaml",
    diagnostics,
    lines,
    ...(scenario === undefined ? {} : { scenario }),
  };
  const read = readVersion(JSON.stringify(version));
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

const open = async (options: Partial<PreviewOptions> = {}, version = versionOf(CHARTS)): Promise<Preview> => {
  const preview = createPreview({ seed: 1, environment: createWorld().environment, ...options });
  preview.show(version);
  await settled();
  return preview;
};

const createMemory = (): PreviewMemory => {
  const kept = new Map<string, string>();
  return { read: (path) => kept.get(path), write: (path, text) => void kept.set(path, text) };
};

const choose = async (preview: Preview, ...options: readonly string[]): Promise<void> => {
  for (const option of options) {
    preview.store.getState().sitting?.choose([option]);
    await settled();
  }
};

const show = async (preview: Preview, charts: string): Promise<void> => {
  preview.show(versionOf(charts));
  await settled();
};

/** The choices made, the prompt that stands open, and the score. */
const standing = (preview: Preview) => {
  const state = preview.store.getState().sitting?.store.getState();
  const { phase } = state?.view ?? {};
  return {
    path: state?.run.plies.map(({ choice }) => choice.split("=")[1]).join(" "),
    asked: phase?.kind === "deciding" ? phase.decision.prompt : phase?.kind,
    stopped: preview.store.getState().stopped,
  };
};

describe("a preview", () => {
  test("plays a new version to the same ply, by its own rules", async () => {
    const preview = await open();
    await choose(preview, "wait", "go");
    await show(preview, CHARTS.replace("score: +1", "score: +5").replace("Third?", "And now?"));
    expect(standing(preview)).toEqual({ path: "wait go", asked: "And now?", stopped: undefined });
    expect(preview.store.getState().sitting?.store.getState().view.indicators[0]).toMatchObject({
      variable: "score",
      value: { kind: "integer", value: 15 },
    });
  });

  test("stops at the first choice that is gone, says why, and goes on when it is back", async () => {
    const preview = await open();
    await choose(preview, "wait", "go");
    await show(preview, CHARTS.replace("go: {", "leave: {"));
    expect(standing(preview)).toEqual({
      path: "wait",
      asked: "Second?",
      stopped:
        'Ply 2 ("talks.second=go") can no longer be played: There is no option "go" here; there are "leave", "stay".',
    });
    await show(preview, CHARTS);
    expect(standing(preview)).toEqual({ path: "wait go", asked: "Third?", stopped: undefined });
  });

  test("forgets the rest of a path once a different choice was made", async () => {
    const preview = await open();
    await choose(preview, "wait", "go");
    await show(preview, CHARTS.replace("go: {", "leave: {"));
    await choose(preview, "stay");
    await show(preview, CHARTS);
    expect(standing(preview)).toEqual({ path: "wait stay", asked: "ended", stopped: undefined });
  });

  test("keeps the last version that can be played while the file has errors", async () => {
    const preview = await open();
    await choose(preview, "call");
    await show(preview, CHARTS.replace("seat: japan", "seat: jpan"));
    expect(standing(preview)).toMatchObject({ path: "call", asked: "Second?" });
    const { diagnostics = [] } = preview.store.getState().version ?? {};
    expect(diagnostics.find(({ severity }) => severity === "error")).toMatchObject({ line: 20, slug: "unknown-seat" });
    await choose(preview, "go");
    expect(standing(preview)).toMatchObject({ path: "call go" });
  });

  test("is played in the page's language where there is that translation, and in the scenario's own again when it goes", async () => {
    const japanese = { language: "ja", texts: { "charts.talks.states.first.decide.prompt": "最初は？" } };
    const version = { ...versionOf(CHARTS), locales: [japanese] };
    const preview = await open({ language: "ja" }, version);
    expect(standing(preview).asked).toBe("最初は？");
    preview.show({
      ...version,
      locales: [{ ...japanese, texts: { "charts.talks.states.first.decide.prompt": "第一に？" } }],
    });
    await settled();
    expect(standing(preview).asked).toBe("第一に？");
    preview.show(versionOf(CHARTS));
    await settled();
    expect(standing(preview).asked).toBe("First?");
  });

  test("says in the page's language why a path stops", async () => {
    const preview = await open({ wording: wordingOf("ja") });
    await choose(preview, "wait", "go");
    await show(preview, CHARTS.replace("go: {", "leave: {"));
    expect(standing(preview).stopped).toBe(
      "2手目（talks.second=go）は、もう選べません。選択肢「go」はありません。あるのは「leave」「stay」です。",
    );
  });

  test("isn't played again by a version that says the same", async () => {
    const preview = await open();
    await choose(preview, "wait");
    const { sitting } = preview.store.getState();
    await show(preview, `# A remark.\n${CHARTS}`);
    expect(preview.store.getState().sitting).toBe(sitting);
    expect(preview.store.getState().version?.lines["talks.second"]).toBe(
      (versionOf(CHARTS).lines["talks.second"] ?? 0) + 1,
    );
  });

  test("stands where it was when its page is loaded anew, in the same seat", async () => {
    const memory = createMemory();
    const first = await open({ memory });
    await choose(first, "wait", "go");
    expect(standing(await open({ memory }))).toEqual({ path: "wait go", asked: "Third?", stopped: undefined });
    first.takeSeat("us");
    await settled();
    expect((await open({ memory })).store.getState().seat).toBe("us");
  });

  test("starts anew with another file, and where what was kept is damaged", async () => {
    const memory = createMemory();
    await choose(await open({ memory }), "wait");
    expect(standing(await open({ memory }, { ...versionOf(CHARTS), path: "/another.yaml" })).path).toBe("");
    for (const damaged of ["", "{", "null", '{"seat":"japan"}', '{"seat":"japan","run":"{}"}'])
      expect(standing(await open({ memory: { read: () => damaged, write: () => {} } })).path).toBe("");
  });

  test("starts again on request", async () => {
    const preview = await open();
    await choose(preview, "wait");
    preview.startAgain();
    await settled();
    expect(standing(preview)).toEqual({ path: "", asked: "First?", stopped: undefined });
  });
});

test("what isn't a version of a scenario is refused in a sentence", () => {
  for (const message of [
    "",
    "{",
    "null",
    "[]",
    '{"file":"x"}',
    '{"file":"x","path":"x","diagnostics":[],"lines":{},"scenario":{"format":2}}',
    '{"file":"x","path":"x","diagnostics":[],"lines":{},"locales":[{"language":"ja"}]}',
  ])
    expect(readVersion(message)).toEqual({
      ok: false,
      reason: "The preview's server sent something that isn't a version of a scenario.",
    });
});
