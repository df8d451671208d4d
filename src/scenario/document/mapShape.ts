import { list, mapOf, oneOrMany } from "../shape/collections.ts";
import { distance } from "../shape/language.ts";
import { id, name } from "../shape/names.ts";
import { integer, number } from "../shape/numbers.ts";
import { defaulted, object, optional, required } from "../shape/object.ts";
import { degrees, point, points } from "../shape/point.ts";
import { condition } from "../shape/raw.ts";
import type { Shape } from "../shape/shape.ts";
import { markdown, text, verbatim } from "../shape/text.ts";
import { flag, word } from "../shape/words.ts";
import type {
  CircleDraft,
  MapDraft,
  MapItemDraft,
  PlaceDraft,
  RouteDraft,
  UnitDraft,
  ViewDraft,
  ZoneDraft,
} from "./mapDraft.ts";
import { sideShape } from "./sideShape.ts";

/** One thing that a state, an option's preview or the map itself shows. */
export const mapItemShape: Shape<MapItemDraft> = object<MapItemDraft>("map item", {
  when: optional(condition(), "The item counts only when this holds."),
  show: optional(oneOrMany(name("mapId")), "Units, zones and routes to show."),
  hide: optional(oneOrMany(name("mapId")), "Units, zones and routes to hide."),
  move: optional(name("unit"), "A unit to move; it goes to the point under `to`."),
  to: optional(point(), "Where the unit moves."),
  via: optional(points(), "Points on the way, in order."),
  damage: optional(name("unit"), "A unit that is damaged."),
  destroy: optional(name("unit"), "A unit that is destroyed."),
  strike: optional(point(), "A point that is struck, as a short effect."),
  by: optional(sideShape, "The side that strikes."),
  focus: optional(point(), "A point that the view turns to."),
  radius: optional(distance(), "How far around the point the view reaches.", "300km"),
});

const viewShape: Shape<ViewDraft> = object<ViewDraft>("view", {
  west: required(number(-180, 180), "The western edge, in degrees of longitude."),
  south: required(number(-90, 90), "The southern edge, in degrees of latitude."),
  east: required(number(-180, 180), "The eastern edge, in degrees of longitude."),
  north: required(number(-90, 90), "The northern edge, in degrees of latitude."),
});

const placeShape: Shape<PlaceDraft> = object<PlaceDraft>("place", {
  name: required(text(), "The name on the map."),
  kind: required(
    word("city", "capital", "base", "port", "airfield", "island", "strait", "sea", "land", "site"),
    "What is drawn.",
  ),
  at: required(degrees(), "Latitude and longitude in degrees."),
  side: optional(sideShape, "Whose it is."),
  importance: optional(integer(1, 3), "1 is named at every zoom, 3 only close by.", "1"),
  note: optional(markdown(), "What a player reads about it."),
  source: optional(name("source"), "Where the facts come from."),
  seenBy: optional(list(name("seat")), "The seats that can see it.", "all seats"),
});

const unitShape: Shape<UnitDraft> = object<UnitDraft>("unit", {
  name: required(text(), "The name on the map."),
  symbol: required(verbatim(), "What it is: a word such as destroyer, or a code of 20 digits of APP-6, in quotes."),
  identity: optional(
    word("friend", "hostile", "neutral", "unknown"),
    "What the frame of its symbol says.",
    "the code's; for a word friend with side blue, cyan, green or violet, hostile with red, neutral otherwise",
  ),
  side: defaulted(sideShape, "grey", "Whose it is.", "grey"),
  at: required(point(), "Where it is at first."),
  shown: defaulted(flag(), true, "Whether it is on the map at first.", "true"),
  note: optional(markdown(), "What a player reads about it."),
  source: optional(name("source"), "Where the facts come from."),
  seenBy: optional(list(name("seat")), "The seats that can see it.", "all seats"),
});

const circleShape: Shape<CircleDraft> = object<CircleDraft>("circle", {
  at: required(point(), "The centre."),
  radius: required(distance(), "The radius, such as 500km."),
});

const zoneShape: Shape<ZoneDraft> = object<ZoneDraft>("zone", {
  name: required(text(), "The name on the map."),
  kind: required(
    word("exercise", "quarantine", "blockade", "adiz", "corridor", "range", "eez", "area"),
    "What is drawn.",
  ),
  side: optional(sideShape, "Whose it is."),
  shown: defaulted(flag(), false, "Whether it is on the map at first.", "false"),
  points: optional(points(), "The corners of a polygon, three or more."),
  circle: optional(circleShape, "A circle instead of a polygon."),
  note: optional(markdown(), "What a player reads about it."),
  source: optional(name("source"), "Where the facts come from."),
  seenBy: optional(list(name("seat")), "The seats that can see it.", "all seats"),
});

const routeShape: Shape<RouteDraft> = object<RouteDraft>("route", {
  name: required(text(), "The name on the map."),
  kind: required(word("sea", "air", "missile"), "What is drawn."),
  side: optional(sideShape, "Whose it is."),
  shown: defaulted(flag(), false, "Whether it is on the map at first.", "false"),
  points: required(points(), "Two points or more, in order."),
  note: optional(markdown(), "What a player reads about it."),
  seenBy: optional(list(name("seat")), "The seats that can see it.", "all seats"),
});

/** The map: what can be on it, and what is on it in every state. */
export const mapShape: Shape<MapDraft> = object<MapDraft>("map", {
  view: optional(viewShape, "What is seen at first.", "the whole world"),
  places: defaulted(mapOf(id(), placeShape), [], "Points with a name."),
  units: defaulted(mapOf(id(), unitShape), [], "Forces, drawn as APP-6 symbols."),
  zones: defaulted(mapOf(id(), zoneShape), [], "Areas."),
  routes: defaulted(mapOf(id(), routeShape), [], "Lines from point to point."),
  items: defaulted(list(mapItemShape), [], "Items that count in every state, before those of the states."),
  land: optional(
    list(list(degrees(), 3), 1),
    "The scenario's own land, instead of the world's: the outlines of islands and continents.",
  ),
  borders: defaulted(flag(), false, "Whether the borders of countries are drawn.", "false"),
});
