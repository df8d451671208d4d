import { boxAt } from "../geo/point.ts";
import type { Layer } from "./layer.ts";
import { drawUnits } from "./units/drawUnits.ts";
import { layOutUnits } from "./units/layOutUnits.ts";
import { outlineUnit } from "./units/outlineUnit.ts";
import { unitLabels } from "./units/unitLabels.ts";
import { unitLegend } from "./units/unitLegend.ts";
import { unitMotion } from "./units/unitMotion.ts";

/** Forces: symbols that keep clear of each other, in formations and stacks, and sail where they go. */
export const units: Layer<"units"> = {
  labelOf: ({ name }) => ({ text: name, style: "unit" }),
  project: (unit, { project }) => ({ unit, at: project(unit.at) }),
  pointing: {
    kind: "unit",
    idOf: ({ unit }) => unit.id,
    middleOf: ({ at }) => at,
    inOrder: (entries) => [...entries].sort((a, b) => a.at[0] - b.at[0]),
    outline: outlineUnit,
  },
  layOut: layOutUnits,
  labels: unitLabels,
  obstacles: ({ spots, cell }) => spots.map(({ at }) => boxAt(at, cell.width - 4, cell.height - 4)),
  targets: ({ spots, cell }) => ({
    boxes: spots.map(({ ids, at }) => ({
      thing: { kind: "unit", id: ids[0] ?? "" },
      box: boxAt(at, cell.width - 4, cell.height - 4),
    })),
  }),
  createPainter: undefined,
  draw: drawUnits,
  motion: unitMotion,
  legend: unitLegend,
};
