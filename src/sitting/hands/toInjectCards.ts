import { checkChoice, describeRefusal, type GameState, timesHappened, WHITE_CELL } from "#engine";
import type { Teller } from "../view/teller.ts";
import type { InjectCard } from "./handsView.ts";

/** The author's injects, each with why it can't be sent now, where it can't. */
export const toInjectCards = (teller: Teller, state: GameState): readonly InjectCard[] => {
  const { program, scenario, tell, hear, cite, wording } = teller;
  return scenario.injects.map(({ id, title, news, detail, source, limit }, index): InjectCard => {
    const checked = checkChoice(program, state, { kind: "inject", inject: id });
    const heard = hear(news, state);
    const row = program.injects[index];
    const taken = row === undefined ? 0 : timesHappened(program, state, row);
    return {
      id,
      title: tell(title, state),
      ...(heard === undefined ? {} : { news: heard }),
      ...(detail === undefined ? {} : { detail: tell(detail, state) }),
      ...cite(source),
      ...(limit === undefined ? {} : { left: Math.max(0, limit - taken) }),
      ...("refusal" in checked
        ? { locked: describeRefusal(program, state, checked.refusal, { seat: WHITE_CELL, wording }) }
        : {}),
    };
  });
};
