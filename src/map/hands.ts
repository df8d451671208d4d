import { unreachable } from "#base";
import { cameraTowards } from "./camera/camera.ts";
import { GLIDE_MS, moveCamera } from "./camera/moveCamera.ts";
import type { Content } from "./content.ts";
import { cursorFor, type Interaction, type InteractionCommand, interact, isHolding } from "./input/interaction.ts";
import { listen } from "./input/listen.ts";
import { nextThing } from "./input/nextThing.ts";
import { hitTest } from "./layout/hitTest.ts";
import type { MapLayout } from "./layout/mapLayout.ts";
import { nextInStack } from "./layout/nextInStack.ts";
import type { Thing } from "./mapThing.ts";
import type { Pointing } from "./pointing.ts";
import type { Sight } from "./sight.ts";
import { placeOfThing } from "./view/placeOfThing.ts";

/** What a person does to the map by pointer and keyboard. */
export type Hands = {
  /** Listens to the element until the signal is aborted. */
  readonly listen: (signal: AbortSignal) => void;
  readonly obey: (command: InteractionCommand) => void;
  readonly isHolding: () => boolean;
};

export type HandsOptions = {
  readonly element: HTMLElement;
  readonly sight: Sight;
  readonly pointing: Pointing;
  readonly layout: () => MapLayout | undefined;
  /** A person has chosen a thing, or nothing. */
  readonly onSelect: (thing: Thing | undefined) => void;
  readonly onLetGo: () => void;
};

/** How near the edge a thing that is stepped to may lie, CSS pixels. */
const SIGHT_EDGE = 32;

export function createHands(options: HandsOptions): Hands {
  const { element, layout, onLetGo } = options;
  let interaction: Interaction = { kind: "idle" };

  const obey = (command: InteractionCommand): void => carryOut(options, command);
  const takeStep = ({ state, commands }: ReturnType<typeof interact>): void => {
    const isLetGo = isHolding(interaction) && !isHolding(state);
    interaction = state;
    for (const command of commands) obey(command);
    if (isLetGo) onLetGo();
    element.style.cursor = cursorFor(state);
  };

  return {
    listen: (signal) =>
      listen(
        {
          element,
          thingAt: (at, reach) => {
            const shown = layout();
            return shown && hitTest(shown.targets, at, reach);
          },
          onEvent: (event) => takeStep(interact(interaction, event)),
        },
        signal,
      ),
    obey,
    isHolding: () => isHolding(interaction),
  };
}

function carryOut({ sight, pointing, layout, onSelect }: HandsOptions, command: InteractionCommand): void {
  const content = sight.content();
  if (!content) return;
  const choose = (thing: Thing | undefined): void => {
    pointing.select(thing);
    onSelect(pointing.selected());
  };
  switch (command.kind) {
    case "step":
      pointing.hover(nextThing(content.projected, pointing.hovered() ?? pointing.selected(), command.by));
      bringIntoSight(content, pointing.hovered());
      break;
    case "open":
      if (pointing.hovered() !== undefined) choose(pointing.hovered());
      break;
    case "hover":
      pointing.hover(command.thing);
      break;
    case "select":
      choose(nextInStack(command.thing, pointing.selected(), layout()?.laid.units.spots ?? []));
      break;
    case "pan":
    case "glide":
    case "zoom":
    case "glideZoom":
    case "fit":
      moveCamera(command, content.cameraman, content.ground);
      break;
    default:
      unreachable(command);
  }
}

function bringIntoSight({ projected, cameraman }: Content, thing: Thing | undefined): void {
  const at = thing && placeOfThing(projected, thing);
  const to = at && cameraTowards(cameraman.goal(), at, SIGHT_EDGE);
  if (to) cameraman.fly(to, GLIDE_MS);
}
