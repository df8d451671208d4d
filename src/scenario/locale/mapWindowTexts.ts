import type { Basis, News, Option, Transition, Window } from "../scenario.ts";
import { entryPath, type Translate, withTexts } from "./withTexts.ts";

/** A window with its texts translated; the path is that of its state. */
export const mapWindowTexts = (window: Window, state: string, translate: Translate): Window => {
  const path = `${state}.${window.kind}`;
  switch (window.kind) {
    case "decide":
      return {
        ...withTexts(window, path, ["prompt"], translate),
        options: mapOptions(window.options, path, translate),
      };
    case "together":
      return {
        ...withTexts(window, path, ["prompt"], translate),
        seats: window.seats.map((seat) => ({
          ...withTexts(seat, `${path}.${seat.seat}`, ["prompt"], translate),
          options: mapOptions(seat.options, `${path}.${seat.seat}`, translate),
        })),
        resolve: mapTransitions(window.resolve, `${path}.resolve`, translate),
      };
    case "chance":
      return {
        ...withTexts(window, path, ["prompt"], translate),
        outcomes: window.outcomes.map((outcome) =>
          withTexts(outcome, `${path}.outcomes.${outcome.id}`, ["title", "news"], translate),
        ),
      };
  }
};

const mapOptions = (options: readonly Option[], window: string, translate: Translate): readonly Option[] =>
  options.map((option) => mapActionTexts(option, `${window}.options.${option.id}`, translate));

type Action = {
  readonly title: string;
  readonly detail?: string;
  readonly news?: News;
  readonly basis?: Basis;
  readonly locked?: string;
  readonly for?: string;
  readonly against?: string;
};

/** An option or initiative with its texts translated. */
export const mapActionTexts = <One extends Action>(action: One, path: string, translate: Translate): One => {
  const told = withTexts(action, path, ["title", "detail", "news", "locked", "for", "against"], translate);
  const { basis } = told;
  return basis === undefined ? told : { ...told, basis: withTexts(basis, `${path}.basis`, ["law", "text"], translate) };
};

/** Transitions that stand in one list, with their news translated. */
export const mapTransitions = <One extends Transition>(
  transitions: readonly One[],
  path: string,
  translate: Translate,
): readonly One[] =>
  transitions.map((transition, index) =>
    withTexts(transition, entryPath(path, index, transitions.length), ["news"], translate),
  );
