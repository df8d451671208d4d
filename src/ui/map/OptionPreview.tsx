import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { MapPreview } from "#sitting";
import { joinPreviews } from "./joinPreviews.ts";

type Shown = MapPreview | undefined;
type Pointing = {
  /** An option is hovered or focused; undefined when none is. */
  readonly point: (pointed: { readonly preview: Shown } | undefined) => void;
  /** An option is picked, until the function given back is called. */
  readonly pick: (preview: MapPreview) => () => void;
};

const ShownContext = createContext<Shown>(undefined);
const PointingContext = createContext<Pointing>({ point: () => {}, pick: () => () => {} });

/** Carries what an option would change from the options to the map: the one pointed at, otherwise all that are picked. */
export const OptionPreview = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [pointed, point] = useState<{ readonly preview: Shown }>();
  const [picked, setPicked] = useState<readonly MapPreview[]>([]);
  const pointing = useMemo(
    (): Pointing => ({
      point,
      pick: (preview) => {
        setPicked((all) => [...all, preview]);
        return () => setPicked((all) => all.filter((one) => one !== preview));
      },
    }),
    [],
  );
  const shown = useMemo(() => (pointed === undefined ? joinPreviews(picked) : pointed.preview), [pointed, picked]);
  return (
    <PointingContext.Provider value={pointing}>
      <ShownContext.Provider value={shown}>{children}</ShownContext.Provider>
    </PointingContext.Provider>
  );
};

/** What the map is to show as under consideration. */
export const useShownPreview = (): Shown => useContext(ShownContext);

type PointingHandlers = Record<"onMouseEnter" | "onMouseLeave" | "onFocus" | "onBlur", () => void>;

/** Lets an option show on the map what it would change, while it is hovered, focused or picked. */
export const useOptionPreview = (preview: Shown, isPicked: boolean): PointingHandlers => {
  const { point, pick } = useContext(PointingContext);
  useEffect(() => (isPicked && preview !== undefined ? pick(preview) : undefined), [isPicked, preview, pick]);
  useEffect(() => () => point(undefined), [point]);
  const show = (): void => point({ preview });
  const leave = (): void => point(undefined);
  return { onMouseEnter: show, onMouseLeave: leave, onFocus: show, onBlur: leave };
};
