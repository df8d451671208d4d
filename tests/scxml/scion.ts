import { createRequire } from "node:module";
import { resolve } from "node:path";
import { inOrder, type ScionEvent, type StatechartClass } from "./inOrder.ts";

/** An SCXML document under way in SCION, always at rest. */
export type Scion = {
  /** Tells it an event, and waits for all that comes of it. */
  readonly tell: (event: ScionEvent) => void;
  /** Why it stopped, where an expression failed or it didn't come to rest. */
  readonly fault: () => string | undefined;
  readonly isIn: (state: string) => boolean;
  readonly data: () => Readonly<Record<string, unknown>>;
};

type Callback<Value> = (error: unknown, value: Value) => void;
type Unprepared = { readonly prepare: (callback: Callback<unknown>) => void };
type Package = {
  readonly documentStringToModel: (url: string, text: string, callback: Callback<Unprepared>) => void;
  // biome-ignore lint/style/useNamingConvention: SCION's name
  readonly core: { readonly Statechart: StatechartClass };
};

/** More microsteps than this after one choice are a circle. */
const MOST_STEPS = 30_000;

/** Reads a document; gives what starts it, as often as one likes, in SCION as it is or mended (`inOrder`). */
export const readInScion = async (text: string): Promise<(isMended: boolean) => Promise<Scion>> => {
  const { documentStringToModel, core } = loadPackage();
  const model = await promise<Unprepared>((callback) => documentStringToModel("", text, callback));
  const mended = inOrder(core.Statechart);
  return async (isMended) =>
    start(isMended ? mended : core.Statechart, await promise((callback) => model.prepare(callback)));
};

/** A model's data belong to it, so each start needs one of its own. */
const start = (sessionClass: StatechartClass, model: unknown): Scion => {
  const queue: ScionEvent[] = [];
  const session = new sessionClass(model, { customSend: (event) => queue.push(event) });
  session.on("onError", (error) => {
    throw new Error(`SCION says ${JSON.stringify(error)}`);
  });
  let steps = 0;
  session.on("onSmallStepBegin", () => {
    steps++;
    if (steps > MOST_STEPS) throw new Error("SCION doesn't come to rest");
  });
  let fault: string | undefined;
  const rest = (begin: () => unknown): void => {
    steps = 0;
    try {
      begin();
      for (let event = queue.shift(); event !== undefined; event = queue.shift()) session.gen(event);
    } catch (error) {
      fault ??= String(error);
    }
  };
  rest(() => session.start());
  return {
    tell: (event) => rest(() => session.gen(event)),
    fault: () => fault,
    isIn: (state) => session.isIn(state),
    data: () => session.getSnapshot()[3],
  };
};

const loadPackage = (): Package => createRequire(resolve("tests/scxml/scion/package.json"))("@scion-scxml/scxml");

const promise = <Value>(work: (callback: Callback<Value>) => void): Promise<Value> =>
  new Promise((fulfil, reject) => {
    work((error, value) => (error ? reject(error) : fulfil(value)));
  });
