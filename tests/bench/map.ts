import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import { type MapHandle, mountMap } from "#map";
import type { MapView } from "#sitting";
import { crowdedView } from "../gallery/mapSample.ts";

declare global {
  interface Window {
    /** Called by mapFrames.ts. Frame times are the script's milliseconds of each frame drawn. */
    bench: {
      readonly mount: (units: number) => Promise<string>;
      readonly panning: (frames: number) => Promise<readonly number[]>;
      readonly animating: (rounds: number) => Promise<readonly number[]>;
    };
  }
}

const element = document.getElementById("map") ?? document.body;
let map: MapHandle | undefined;
let view: MapView = crowdedView(1);

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

const atRest = async (handle: MapHandle): Promise<void> => {
  while (handle.busy()) await frame();
};

/** The times of the frames drawn while a deed is repeated before each frame, as long as it says so. */
const record = async (deed: (handle: MapHandle, index: number) => boolean): Promise<readonly number[]> => {
  const times: number[] = [];
  if (map === undefined) return times;
  let drawn = map.stats().frames;
  for (let index = 0; deed(map, index); index += 1) {
    await frame();
    // The map's own frame may come after this callback in the same tick.
    await new Promise((resolve) => setTimeout(resolve));
    const { frames, lastFrameMs } = map.stats();
    if (frames > drawn) times.push(lastFrameMs);
    drawn = frames;
  }
  await atRest(map);
  return times;
};

window.bench = {
  mount: async (units) => {
    map?.destroy();
    view = crowdedView(units);
    map = mountMap(element, { view, reducedMotion: false, onSelect: () => {} });
    await atRest(map);
    return map.stats().renderer;
  },
  panning: (frames) =>
    record((handle, index) => {
      handle.panBy(index % 60 < 30 ? 8 : -8, 2);
      return index < frames;
    }),
  animating: (rounds) => {
    let round = 0;
    return record((handle) => {
      if (!handle.busy()) {
        round += 1;
        view = moved(view, round % 2 === 0 ? -2 : 2);
        handle.update(view);
      }
      return round <= rounds;
    });
  },
};

const moved = (from: MapView, degrees: number): MapView => ({
  ...from,
  units: from.units.map((unit) => ({ ...unit, at: [unit.at[0], unit.at[1] + degrees] })),
});
