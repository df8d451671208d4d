import { unreachable } from "#base";
import type { ProgramTransition } from "#engine/program";
import { writeChosenNews, writeTakenNews, writeTelling, writeUnsealedNews } from "./claiming.ts";
import { domainOf } from "./domainOf.ts";
import { NEVER } from "./memory.ts";
import { createBody, writeAct, writeEntries, writeExits, writeRestart } from "./moves.ts";
import type { Body, Source } from "./source.ts";

/**
 * For each transition `tN`, which takes it alone; for those that several charts can take in one microstep also its parts: `xN`
 * leaves, `aN` does, `nN` enters. Then `take`, `leave`, `act` and `enter` by number.
 */
export const writeTransitions = (source: Source): string => {
  const { transitions } = source.program;
  const shared = transitions.filter(({ trigger }) => isShared(trigger.kind));
  return [
    ...transitions.map((one) => define(`t${one.index}`, [writeLeave, writeDo, writeEnter, writeEnd], source, one)),
    ...shared.flatMap((one) => [
      define(`x${one.index}`, [writeLeave], source, one),
      define(`a${one.index}`, [writeDo], source, one),
      define(`n${one.index}`, [writeEnter], source, one),
    ]),
    choose("take", "t", transitions),
    choose("leave", "x", shared),
    choose("act", "a", shared),
    choose("enter", "n", shared),
  ].join("\n");
};

const isShared = (kind: ProgramTransition["trigger"]["kind"]): boolean =>
  kind === "always" || kind === "sealed" || kind === "signal";

type Part = (source: Source, body: Body, transition: ProgramTransition) => void;

const define = (name: string, parts: readonly Part[], source: Source, transition: ProgramTransition): string => {
  const body = createBody();
  for (const part of parts) part(source, body, transition);
  return `function ${name}() { ${body.text()} }`;
};

const choose = (name: string, prefix: string, transitions: readonly ProgramTransition[]): string =>
  `function ${name}(a) { switch (a) { ${transitions.map(({ index }) => `case ${index}: return ${prefix}${index}();`).join(" ")} } }`;

const writeLeave: Part = (source, body, transition) => {
  if (transition.target >= 0) writeExits(source, body, domainOf(source, transition), transition.source);
};

const writeEnter: Part = (source, body, transition) => {
  if (transition.target >= 0) writeEntries(source, body, domainOf(source, transition), transition.target);
};

/** A transition that is taken alone is a microstep. */
const writeEnd: Part = (source, body) => {
  const telling = writeTelling(source);
  if (telling === "") return;
  body.settleCells();
  body.say(telling);
};

/** What a transition counts, seals or stops, then the consequences that go with it. */
const writeDo: Part = (source, body, { trigger, act, target, index: transition }) => {
  const { program, memory } = source;
  switch (trigger.kind) {
    case "timer": {
      const timer = program.timers[trigger.timer];
      const ticksOn = target < 0 && timer !== undefined;
      body.say(ticksOn ? writeRestart(source, timer) : `s[${memory.slotOf[trigger.timer]}] = ${NEVER};`);
      break;
    }
    case "seal": {
      const slot = program.windows[trigger.window]?.desks[trigger.desk]?.slot ?? 0;
      body.say(`s[${memory.sealed + slot}] = ${trigger.option + 1};`);
      break;
    }
    case "initiative": {
      const count = memory.counts[trigger.initiative] ?? -1;
      if (count >= 0) body.say(`s[${count}]++;`);
      const hours = program.initiatives[trigger.initiative]?.takesHours ?? 0;
      const timer = program.windows[trigger.window]?.asideTimer ?? -1;
      if (hours > 0 && timer >= 0) body.say(`s[${memory.slotOf[timer]}] = s[${memory.hour}] + ${hours};`);
      break;
    }
    case "several":
      program.windows[trigger.window]?.desks[0]?.options.forEach((option, index) => {
        const chosen = createBody();
        body.settleCells();
        writeAct(source, chosen, option.act);
        writeChosenNews(source, chosen, transition, index);
        body.say(`if (o[${index}] !== 0) { ${chosen.text()} }`);
      });
      break;
    case "sealed":
      for (const { slot, options } of program.windows[trigger.window]?.desks ?? [])
        options.forEach((option, index) => {
          const chosen = createBody();
          body.settleCells();
          writeAct(source, chosen, option.act);
          writeUnsealedNews(source, chosen, { transition, slot, option: index });
          body.say(
            `${index === 0 ? "" : "else "}if (s[${memory.sealed + slot}] === ${index + 1}) { ${chosen.text()} }`,
          );
        });
      break;
    case "always":
    case "signal":
    case "option":
      break;
    default:
      unreachable(trigger);
  }
  writeAct(source, body, act);
  writeTakenNews(source, body, transition);
};
