import type { Side } from "../scenario.ts";
import type { Shape } from "../shape/shape.ts";
import { word } from "../shape/words.ts";

/** One of the eight pairs of colour and shape on the map. */
export const sideShape: Shape<Side> = word("blue", "cyan", "red", "green", "violet", "ochre", "grey", "white");
