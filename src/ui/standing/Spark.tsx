import type { ReactNode } from "react";
import { sparkPath } from "./sparkPath.ts";

const WIDTH = 56;
const HEIGHT = 18;

/** The course of a value so far; nothing while it has never changed. */
export const Spark = ({ trend }: { readonly trend: readonly number[] }): ReactNode =>
  new Set(trend).size < 2 ? null : (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={sparkPath(trend, WIDTH, HEIGHT)} />
    </svg>
  );
