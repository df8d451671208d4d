import type { ReactNode } from "react";

/** The one set of icons: 24 units square, drawn in lines of 1.75. */
const PATHS = {
  pause: "M8 5v14M16 5v14",
  play: "M7 4.5l12 7.5l-12 7.5z",
  skip: "M5 5l8 7l-8 7zM13 5l8 7l-8 7z",
  map: "M3 6l6-2l6 2l6-2v14l-6 2l-6-2l-6 2zM9 4v14M15 6v14",
  download: "M12 4v11M7 11l5 5l5-5M4 20h16",
  upload: "M12 20V9M7 13l5-5l5 5M4 4h16",
  leave: "M14 4h5v16h-5M10 8l-4 4l4 4M6 12h10",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  whole: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  legend: "M4 5h4v4H4zM4 15h4v4H4zM12 7h8M12 17h8",
  clock: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l3.5 2",
  more: "M5 11a1 1 0 1 0 0 2a1 1 0 1 0 0-2M12 11a1 1 0 1 0 0 2a1 1 0 1 0 0-2M19 11a1 1 0 1 0 0 2a1 1 0 1 0 0-2",
  close: "M6 6l12 12M18 6L6 18",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  first: "M6 5v14M18 5l-9 7l9 7z",
  previous: "M15 5l-8 7l8 7",
  next: "M9 5l8 7l-8 7",
  last: "M18 5v14M6 5l9 7l-9 7z",
  decision: "M2 12h7M6 9l3 3l-3 3M17 7l5 5l-5 5l-5-5z",
  branch: "M5 4v9a5 5 0 0 0 5 5h9M15 14l4 4l-4 4",
  check: "M5 12.5l5 5l9-11",
  fold: "M6 9l6 6l6-6",
  light:
    "M12 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5",
  dark: "M20 14.5A8.5 8.5 0 1 1 9.5 4a6.7 6.7 0 0 0 10.5 10.5z",
  eye: "M2.5 12c3-5 6-7 9.5-7s6.5 2 9.5 7c-3 5-6 7-9.5 7s-6.5-2-9.5-7zM12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5",
  keys: "M3 6h18v12H3zM7 10h0.01M12 10h0.01M17 10h0.01M8 14h8",
  pass: "M4 8h13M13 4l4 4l-4 4M20 16H7M11 12l-4 4l4 4",
  tree: "M4 12h5M9 12c4 0 3-7 7-7h4M9 12h11M9 12c4 0 3 7 7 7h4",
  history: "M4 6h16M4 12h16M4 18h10",
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside a word that says the same; screen readers pass over it. */
export const Icon = ({ name }: { readonly name: IconName }): ReactNode => (
  <svg
    className="icon"
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={PATHS[name]} />
  </svg>
);
