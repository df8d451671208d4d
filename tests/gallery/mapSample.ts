import type { LatLon, PlaceKind, Side, UnitStatus } from "#scenario/model";
import type { MapPreview, MapView, PlaceView, UnitView, ZoneView } from "#sitting";

const place = (
  id: string,
  name: string,
  kind: PlaceKind,
  at: LatLon,
  importance: 1 | 2 | 3,
  side?: Side,
): PlaceView => ({
  id,
  name,
  kind,
  at,
  importance,
  ...(side ? { side } : {}),
});

const unit = (
  id: string,
  name: string,
  symbol: string,
  side: Side,
  at: LatLon,
  status: UnitStatus = "present",
): UnitView => ({
  id,
  name,
  symbol,
  side,
  at,
  via: [],
  status,
});

const polygon = (
  id: string,
  name: string,
  kind: ZoneView["kind"],
  side: Side,
  points: readonly LatLon[],
): ZoneView => ({
  id,
  name,
  kind,
  side,
  shape: { kind: "polygon", points },
});

/** A made-up situation with every kind of place, zone and route. */
export const sampleView: MapView = {
  bounds: { west: 110, south: 8, east: 150, north: 46 },
  sides: [
    { side: "blue", name: "Japan" },
    { side: "cyan", name: "United States" },
    { side: "red", name: "China" },
    { side: "green", name: "Taiwan" },
  ],
  places: [
    place("east_china_sea", "East China Sea", "sea", [29.2, 125.2], 1),
    place("philippine_sea", "Philippine Sea", "sea", [19.5, 131.5], 1),
    place("sea_of_japan", "Sea of Japan", "sea", [39.8, 134.6], 1),
    place("south_china_sea", "South China Sea", "sea", [15.5, 115.2], 1),
    place("yellow_sea", "Yellow Sea", "sea", [35.6, 123.4], 2),
    place("pacific", "Pacific Ocean", "sea", [31, 146], 1),
    place("taiwan_strait", "Taiwan Strait", "strait", [24.81, 119.93], 2),
    place("bashi", "Bashi Channel", "strait", [21.3, 121.5], 3),
    place("miyako_strait", "Miyako Strait", "strait", [25.5, 126.3], 2),
    place("tsushima", "Tsushima Strait", "strait", [34.2, 129.5], 3),
    place("japan", "Japan", "land", [36.3, 138.1], 1),
    place("china", "China", "land", [31.5, 113.5], 1),
    place("taiwan", "Taiwan", "land", [23.7, 120.95], 2),
    place("philippines", "Philippines", "land", [16.4, 121.1], 1),
    place("south_korea", "South Korea", "land", [36.4, 127.9], 1),
    place("tokyo", "Tokyo 東京", "capital", [35.68, 139.77], 1, "blue"),
    place("beijing", "Beijing 北京", "capital", [39.9, 116.4], 1, "red"),
    place("taipei", "Taipei 臺北", "capital", [25.07, 121.55], 1, "green"),
    place("seoul", "Seoul", "capital", [37.55, 126.98], 1),
    place("manila", "Manila", "capital", [14.6, 120.98], 1),
    place("shanghai", "Shanghai", "city", [31.23, 121.47], 2),
    place("fuzhou", "Fuzhou", "city", [26.07, 119.3], 3, "red"),
    place("hong_kong", "Hong Kong", "city", [22.3, 114.17], 2),
    place("naha", "Naha", "city", [26.212, 127.679], 1, "blue"),
    place("kadena", "Kadena", "base", [26.3567, 127.7655], 2, "cyan"),
    place("yokosuka", "Yokosuka", "port", [35.28, 139.67], 2, "cyan"),
    place("sasebo", "Sasebo", "port", [33.16, 129.72], 2, "blue"),
    place("iwakuni", "Iwakuni", "airfield", [34.1449, 132.2469], 3, "cyan"),
    place("misawa", "Misawa", "airfield", [40.7032, 141.368], 2, "blue"),
    place("andersen", "Andersen", "airfield", [13.5816, 144.9305], 1, "cyan"),
    place("yonaguni", "Yonaguni", "island", [24.467, 122.978], 2, "blue"),
    place("ishigaki", "Ishigaki", "island", [24.396, 124.245], 2, "blue"),
    place("miyako", "Miyako", "island", [24.7828, 125.295], 2, "blue"),
    place("senkaku", "Senkaku / Diaoyu", "island", [25.75, 123.48], 3),
    place("kaohsiung", "Kaohsiung", "port", [22.61, 120.28], 2, "green"),
    place("keelung", "Keelung", "port", [25.133, 121.75], 3, "green"),
    place("hualien", "Hualien", "airfield", [24.0237, 121.617], 3, "green"),
    place("ningbo", "Ningbo", "port", [29.868, 121.544], 2, "red"),
    place("yulin", "Yulin", "base", [18.2025, 109.6943], 2, "red"),
    place("subic", "Subic", "port", [14.7944, 120.2715], 3, "ochre"),
    place("cable", "Cable landing", "site", [22.0, 120.7], 3, "white"),
  ],
  units: [
    unit("escort", "JS Suzutsuki", "10033000001202000000", "blue", [25.6, 124.6]),
    unit("izumo", "JS Izumo", "10033000001201000000", "blue", [27.6, 128.9]),
    unit("sub", "JS Taigei", "10033500001101000000", "blue", [24.2, 126.5]),
    unit("asw", "P-1 patrol", "10030100001101060000", "blue", [26.6, 126.0]),
    unit("carrier", "USS George Washington", "10033000001201000000", "cyan", [23.4, 129.4]),
    unit("destroyer", "USS Benfold", "10033000001202000000", "cyan", [22.6, 122.6], "damaged"),
    unit("fighters", "18th Wing", "10030100001101040000", "cyan", [26.3567, 127.7655]),
    unit("patriot", "1-1 ADA", "10031000151301000000", "cyan", [26.3, 127.78]),
    unit("infantry", "15th Brigade", "10031000171211000000", "blue", [26.2, 127.69]),
    unit("shandong", "CNS Shandong", "10063000001201000000", "red", [21.4, 123.9]),
    unit("frigate_1", "CNS Yueyang", "10063000001204000000", "red", [25.35, 121.0]),
    unit("frigate_2", "CNS Huanggang", "10063000001204000000", "red", [25.45, 121.2]),
    unit("cutter_1", "CCG 2901", "10063000001401020000", "red", [25.3, 120.8]),
    unit("cutter_2", "CCG 1303", "10063000001401020000", "red", [25.2, 120.9]),
    unit("bombers", "H-6K", "10060100001101030000", "red", [25.4, 121.1]),
    unit("rockets", "61 Base", "10061000161303000000", "red", [26.9, 117.2]),
    unit("roc_army", "269th Brigade", "10041000181211020000", "green", [24.9, 121.2]),
    unit("roc_ship", "ROCS Kee Lung", "10043000001202000000", "green", [24.3, 122.0], "destroyed"),
    unit("philippine", "BRP Rizal", "10043000001202000000", "ochre", [17.8, 119.3]),
    unit("merchant", "MV Ever Given", "10043000001401000000", "white", [20.4, 118.4]),
    unit("unknown", "Contact", "10013500001100000000", "violet", [28.6, 130.9]),
  ],
  zones: [
    polygon("drill_nw", "Live fire 1", "exercise", "red", [
      [25.2572, 120.4889],
      [24.8417, 120.0958],
      [25.0756, 119.8561],
      [25.47, 120.2417],
    ]),
    polygon("drill_n", "Live fire 2", "exercise", "red", [
      [26.1167, 121.95],
      [25.5, 121.95],
      [25.5, 121.4667],
      [26.1167, 121.4667],
    ]),
    polygon("drill_e", "Live fire 4", "exercise", "red", [
      [22.9333, 122.6667],
      [23.6333, 122.85],
      [23.6333, 123.3833],
      [22.9333, 123.15],
    ]),
    polygon("quarantine", "Inspection zone", "quarantine", "red", [
      [22.7167, 119.2333],
      [22.1667, 119.1],
      [21.55, 120.4833],
      [22.15, 120.5333],
    ]),
    polygon("blockade", "Closure area", "blockade", "red", [
      [20.4, 116.2],
      [21.4, 116.2],
      [21.4, 117.6],
      [20.4, 117.6],
    ]),
    polygon("adiz", "Taiwan ADIZ", "adiz", "green", [
      [21, 117.5],
      [29, 117.5],
      [29, 123],
      [21, 123],
    ]),
    polygon("corridor", "Evacuation lane", "corridor", "white", [
      [24.6, 124.2],
      [24.9, 124.0],
      [31.2, 129.6],
      [30.9, 130.0],
    ]),
    {
      id: "range",
      name: "500 km from Kadena",
      kind: "range",
      side: "cyan",
      shape: { kind: "circle", at: [26.3567, 127.7655], radiusKm: 500 },
    },
    polygon("eez", "Claimed zone", "eez", "violet", [
      [27, 132],
      [33, 134],
      [33, 141],
      [24, 141],
      [24, 134],
    ]),
    polygon("area", "Search area", "area", "ochre", [
      [17, 126],
      [17, 129],
      [14.5, 129],
      [14.5, 126],
    ]),
  ],
  routes: [
    {
      id: "lift",
      name: "Sea lift",
      kind: "sea",
      side: "blue",
      points: [
        [24.4, 124.2],
        [25.9, 126.9],
        [29.4, 129.0],
        [32.9, 129.6],
      ],
    },
    {
      id: "sortie",
      name: "Carrier group",
      kind: "sea",
      side: "cyan",
      points: [
        [35.1, 139.7],
        [29.5, 137.5],
        [24.5, 131.0],
        [23.4, 129.6],
      ],
    },
    {
      id: "raid",
      name: "Bomber leg",
      kind: "air",
      side: "cyan",
      points: [
        [13.58, 144.93],
        [17.5, 136.5],
        [21.4, 127.3],
      ],
    },
    {
      id: "salvo",
      name: "DF-21 salvo",
      kind: "missile",
      side: "red",
      points: [
        [26.9, 117.2],
        [26.3, 127.6],
      ],
    },
  ],
  strikes: [{ id: "strike_1", at: [22.95, 120.2], by: "red" }],
  questions: [],
};

/** The next ply: ships have moved, one has gone, one has come, something was hit. */
export const nextView: MapView = {
  ...sampleView,
  units: [
    ...sampleView.units
      .filter(({ id }) => id !== "unknown")
      .map((entry): UnitView => {
        if (entry.id === "carrier") return { ...entry, at: [24.4, 125.6], via: [[22.3, 127.9]] };
        if (entry.id === "frigate_1")
          return {
            ...entry,
            at: [24.0, 119.6],
            via: [
              [25.9, 121.6],
              [25.6, 120.0],
            ],
          };
        if (entry.id === "izumo") return { ...entry, at: [25.0, 127.2] };
        return entry.id === "escort" ? { ...entry, status: "damaged" } : entry;
      }),
    unit("lynx", "Relief group", "10033000001203000000", "blue", [29.8, 129.8]),
  ],
  strikes: [...sampleView.strikes, { id: "strike_2", at: [25.6, 124.6], by: "red" }],
};

const standing = (id: string): UnitView => {
  const found = sampleView.units.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The sample has no unit "${id}".`);
  return found;
};

/** The carriers close in, and an area is closed. */
export const supportPreview: MapPreview = {
  units: [
    { ...standing("carrier"), at: [24.4, 125.6], via: [[22.3, 127.9]] },
    { ...standing("izumo"), at: [20.6, 124.4], via: [[24.5, 130.6]] },
    { ...standing("escort"), status: "damaged" },
    unit("relief", "Relief group", "10033000001203000000", "blue", [29.8, 129.8]),
  ],
  zones: [
    polygon("closed", "No-sail area", "blockade", "blue", [
      [22, 126],
      [22, 130],
      [19, 130],
      [19, 126],
    ]),
  ],
  routes: [],
  strikes: [{ id: "preview#0", at: [26.07, 119.3], by: "cyan" }],
  questions: [],
  gone: [
    { kind: "unit", id: "unknown" },
    { kind: "zone", id: "area" },
    { kind: "route", id: "raid" },
  ],
};

/** Ferries sail, and the lane is used. */
export const evacuationPreview: MapPreview = {
  units: [{ ...standing("infantry"), at: [31.6, 130.55], via: [[28.4, 129.4]] }],
  zones: [],
  routes: [
    {
      id: "ferries",
      name: "Ferries",
      kind: "sea",
      side: "blue",
      points: [
        [24.4, 124.2],
        [27.2, 126.2],
        [31.6, 130.6],
      ],
    },
  ],
  strikes: [],
  questions: [],
  gone: [],
};

/** The sample with units scattered over the sea, as many as asked for. */
export function crowdedView(count: number): MapView {
  const sides: readonly Side[] = ["blue", "cyan", "red", "green", "violet", "ochre", "grey", "white"];
  const symbols = sampleView.units.map(({ symbol }) => symbol);
  const units = Array.from({ length: count }, (_, index): UnitView => {
    const turn = index * 2.399963;
    const reach = Math.sqrt((index + 0.5) / count);
    const at: LatLon = [26 + 16 * reach * Math.sin(turn), 130 + 18 * reach * Math.cos(turn)];
    return unit(
      `unit_${index}`,
      `Unit ${index}`,
      symbols[index % symbols.length] ?? "",
      sides[index % sides.length] ?? "grey",
      at,
    );
  });
  return { ...sampleView, units };
}
