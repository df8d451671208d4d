import { isSameThing, type Thing } from "./mapThing.ts";

/** The thing that is selected and the one that is hovered. */
export type Pointing = {
  readonly selected: () => Thing | undefined;
  readonly hovered: () => Thing | undefined;
  readonly select: (thing: Thing | undefined) => void;
  readonly hover: (thing: Thing | undefined) => void;
};

export function createPointing(onHover: (thing: Thing | undefined) => void, onChange: () => void): Pointing {
  let selected: Thing | undefined;
  let hovered: Thing | undefined;
  return {
    selected: () => selected,
    hovered: () => hovered,
    select: (thing) => {
      if (isSameThing(selected, thing)) return;
      selected = thing;
      onChange();
    },
    hover: (thing) => {
      if (isSameThing(hovered, thing)) return;
      hovered = thing;
      onHover(thing);
      onChange();
    },
  };
}
