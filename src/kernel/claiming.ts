import { type Cause, type Moment, type Program, type ProgramClaim, someCode } from "#engine/program";
import { register } from "./registers.ts";
import type { Body, Source } from "./source.ts";

/**
 * What texts claim, where the kernel judges them: `tell` looks at the news of a microstep that has ended, which are in `x`, and `rest` at the texts that are
 * shown where play has come to rest. `h` is 1 for each claim whose text was ever shown; what isn't true goes into `u`, each claim once.
 */
export const writeClaiming = (source: Source): string => {
  if (!source.judgesTexts) return "function tell() {} function rest(a) {}";
  const { claims } = source.program;
  const news = claims.flatMap((claim, index) =>
    claim.moment.kind === "news" ? [`case ${index}: ${writeLook(source, claim, index)} break;`] : [],
  );
  const others = claims.flatMap((claim, index) => {
    const shown = writeShown(source, claim.moment);
    return shown === undefined ? [] : [`if (${shown}) { ${writeLook(source, claim, index)} }`];
  });
  return `
function refute(a) { if (r[a] === 0) { r[a] = 1; u[${register("refuted")}++] = a; } }
function tell() {
  for (let a = 0; a < ${register("news")}; a++) switch (x[a]) { ${news.join("\n")} }
  ${register("news")} = 0;
}
function rest(a) { ${others.join("\n")} }`;
};

const writeLook = ({ translator }: Source, { when, holds }: ProgramClaim, index: number): string => {
  const look = `h[${index}] = 1; if (!${translator.test(holds)}) refute(${index});`;
  return when === undefined ? look : `if (${translator.test(when)}) { ${look} }`;
};

/** When a text is shown at a rest, `a` being 1 at the first; undefined of news. */
const writeShown = (source: Source, moment: Moment): string | undefined => {
  const { memory, translator } = source;
  switch (moment.kind) {
    case "start":
      return "a === 1";
    case "standing":
      return `${register("ended")} === 0 && ${translator.isActive(moment.node)}`;
    case "asked": {
      const desks = moment.desks.map(({ window, slot }) => {
        const isOpen = `${register("asked")} === ${window + 1}`;
        return slot < 0 ? isOpen : `${isOpen} && s[${memory.sealed + slot}] === 0`;
      });
      const asked = `(${["false", ...desks].join(" || ")})`;
      const count = memory.counts[moment.initiative] ?? -1;
      const limit = source.program.initiatives[moment.initiative]?.limit ?? -1;
      return count < 0 ? asked : `${asked} && s[${count}] < ${limit}`;
    }
    case "over":
      return moment.ending < 0 ? `${register("ended")} !== 0` : `${register("ended")} === ${moment.ending + 1}`;
    case "news":
      return undefined;
  }
};

/** The statements by which a cause puts the claims of its news into `x`. */
const writeNews = (claims: readonly number[]): string =>
  claims.map((claim) => `x[${register("news")}++] = ${claim};`).join(" ");

/** Which claims are of news that something causes. */
const causedBy = ({ program, judgesTexts }: Source, isMeant: (cause: Cause) => boolean): readonly number[] =>
  judgesTexts
    ? program.claims.flatMap(({ moment }, index) =>
        moment.kind === "news" && moment.causes.some(isMeant) ? [index] : [],
      )
    : [];

/** What entering a node says. */
export const writeEntryNews = (source: Source, body: Body, node: number): void => {
  const news = writeNews(causedBy(source, (cause) => cause.kind === "entered" && cause.node === node));
  if (news !== "") body.say(news);
};

/** What taking a transition says, whatever is chosen. */
export const writeTakenNews = (source: Source, body: Body, transition: number): void => {
  const news = writeNews(
    causedBy(source, (cause) => cause.kind === "taken" && cause.transition === transition && cause.option < 0),
  );
  if (news !== "") body.say(news);
};

/** What an option says that is chosen among several. */
export const writeChosenNews = (source: Source, body: Body, transition: number, option: number): void => {
  const news = writeNews(
    causedBy(source, (cause) => cause.kind === "taken" && cause.transition === transition && cause.option === option),
  );
  if (news !== "") body.say(news);
};

/** What a sealed option says when it comes to light. */
export const writeUnsealedNews = (
  source: Source,
  body: Body,
  { transition, slot, option }: { readonly transition: number; readonly slot: number; readonly option: number },
): void => {
  const isMeant = (cause: Cause): boolean =>
    cause.kind === "unsealed" && cause.transition === transition && cause.slot === slot && cause.option === option;
  const news = writeNews(causedBy(source, isMeant));
  if (news !== "") body.say(news);
};

/** The end of a microstep: where texts are judged, its news are looked at. */
export const writeTelling = ({ judgesTexts }: Source): string =>
  judgesTexts ? `if (${register("news")} !== 0) tell();` : "";

/** Play has settled; the first time `first` is 1. */
export const writeResting = ({ judgesTexts }: Source, first: 0 | 1): string => (judgesTexts ? `rest(${first});` : "");

/** Whether a claim reads the hour, so that states which differ only in it are different ones where texts are judged. */
export const claimsReadHour = ({ claims }: Program): boolean =>
  claims.some(({ when, holds }) =>
    [when, holds].some((code) => code !== undefined && someCode(code, ({ op }) => op === "hour")),
  );
