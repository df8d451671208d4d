import type { LatLon } from "../scenario.ts";
import type { YamlList, YamlNode } from "../yaml/yamlNode.ts";
import { list } from "./collections.ts";
import { name } from "./names.ts";
import { number } from "./numbers.ts";
import { nameOf, type Owner } from "./owner.ts";
import type { Reader } from "./reader.ts";
import type { Located, Shape } from "./shape.ts";

/** A point of the map: a place by name, or degrees of latitude and longitude. */
export type PointDraft =
  | { readonly kind: "place"; readonly name: Located<string> }
  | { readonly kind: "degrees"; readonly at: LatLon };

/** A place's id or `[latitude, longitude]`. */
export const point = (): Shape<PointDraft> => ({
  about: { kind: "either", of: [name("place").about, degrees().about] },
  placeholder: () => ({ kind: "degrees", at: [0, 0] }),
  read: (node, reader, owner) => {
    if (node.kind === "scalar") return { kind: "place", name: name("place").read(node, reader, owner) };
    return { kind: "degrees", at: degrees().read(node, reader, owner) };
  },
});

/** `[latitude, longitude]` in degrees, north and east positive. */
export const degrees = (): Shape<LatLon> => ({
  about: { kind: "list", of: { kind: "number", low: -180, high: 180 }, least: 2, most: 2 },
  placeholder: () => [0, 0],
  read: (node, reader, owner) => {
    if (node.kind !== "list" || node.items.length !== 2) return reportMalformed(node, reader, owner);
    return readDegrees(node, reader);
  },
});

const readDegrees = (node: YamlList, reader: Reader): LatLon => {
  const [first, second] = node.items;
  if (first === undefined || second === undefined) return [0, 0];
  const latitude = number(-90, 90).read(first, reader, { kind: "key", key: "latitude", span: first.span });
  const longitude = number(-180, 180).read(second, reader, { kind: "key", key: "longitude", span: second.span });
  return [latitude.value, longitude.value];
};

const reportMalformed = (node: YamlNode, reader: Reader, owner: Owner): LatLon => {
  const message = `${nameOf(owner)} has to be [latitude, longitude], such as [26.35, 127.77].`;
  reader.reporter.report("malformed-point", node.span, message);
  return [0, 0];
};

/** Two points or more, in order. */
export const points = (): Shape<readonly PointDraft[]> => list(point());
