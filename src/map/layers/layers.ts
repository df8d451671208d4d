import type { ListName } from "#sitting";
import type { Layer } from "./layer.ts";
import { places } from "./places.ts";
import { questions } from "./questions.ts";
import { routes } from "./routes.ts";
import { strikes } from "./strikes.ts";
import { units } from "./units.ts";
import { zones } from "./zones.ts";

type Layers = { readonly [List in ListName]: Layer<List> };

/** The layer of each list. */
const layers: Layers = { places, units, zones, routes, strikes, questions };

/** From the bottom of the map to its top. */
export const UPWARDS: readonly ListName[] = everyList(["zones", "routes", "places", "strikes", "units", "questions"]);

/** As the keyboard steps through what the map shows. */
export const IN_READING_ORDER: readonly ListName[] = everyList([
  "questions",
  "units",
  "zones",
  "routes",
  "places",
  "strikes",
]);

/** As the legend explains them. */
export const IN_LEGEND_ORDER: readonly ListName[] = everyList([
  "units",
  "places",
  "zones",
  "routes",
  "strikes",
  "questions",
]);

/** What each layer gives in turn, in an order of the lists. */
export function fromLayers<Result>(
  order: readonly ListName[],
  give: <List extends ListName>(layer: Layer<List>, list: List) => Result,
): readonly Result[] {
  const of = <List extends ListName>(list: List): Result => give(layers[list], list);
  return order.map((list) => of(list));
}

export function layerOf<List extends ListName>(list: List): Layer<List> {
  return layers[list];
}

/** An order that holds every list: leaving one out is a type error. */
function everyList<const Order extends readonly ListName[]>(
  order: ListName extends Order[number] ? Order : never,
): Order {
  return order;
}
