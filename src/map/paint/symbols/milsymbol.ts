import {
  ms,
  numberair,
  numberairmissile,
  numberlandcivilian,
  numberlandequipment,
  numberlandinstallation,
  numberlandunit,
  numbersea,
  numbersubsurface,
} from "../../../../node_modules/milsymbol/index.mjs";

/**
 * Milsymbol with the symbols of air, missile, land, sea surface and subsurface. The package's own entry registers all
 * sets there are, and hides its parts. A call of addIcons takes one set and ignores further arguments.
 */
export const milsymbol: typeof ms = withSets(ms);

function withSets(library: typeof ms): typeof ms {
  const sets = [
    numberair,
    numberairmissile,
    numberlandcivilian,
    numberlandequipment,
    numberlandinstallation,
    numberlandunit,
    numbersea,
    numbersubsurface,
  ];
  for (const set of sets) library.addIcons(set);
  return library;
}
