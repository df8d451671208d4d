/**
 * The colours that the map and the panels share. A side is recognised by colour and by shape, so that
 * no one has to see the difference between the colours.
 */
export type SideShape = "disc" | "square" | "diamond" | "triangle" | "hexagon" | "wedge" | "cross" | "ring";

/** `fill` carries dark ink; `line` stands on the sea, the land and the panels. */
export type SideColours = { readonly fill: string; readonly line: string; readonly shape: SideShape };

export type PaletteSide = "blue" | "cyan" | "red" | "green" | "violet" | "ochre" | "grey" | "white";

export const sidePalette: Readonly<Record<PaletteSide, SideColours>> = {
  blue: { fill: "#8db4f0", line: "#7ea8ef", shape: "disc" },
  cyan: { fill: "#79d3d6", line: "#5fcdd2", shape: "square" },
  red: { fill: "#f08d80", line: "#f27d6e", shape: "diamond" },
  green: { fill: "#93cf9a", line: "#7fc78a", shape: "triangle" },
  violet: { fill: "#c3a8ee", line: "#b798ec", shape: "hexagon" },
  ochre: { fill: "#e3bd6b", line: "#dfb04f", shape: "wedge" },
  grey: { fill: "#b3bac0", line: "#a3adb5", shape: "cross" },
  white: { fill: "#f1efe8", line: "#eceae2", shape: "ring" },
};

/** From the abyss up to the shore; the last is the veil beyond the edge of the map. */
export const seaPalette: Readonly<Record<"abyss" | "deep" | "slope" | "shelf" | "shore" | "beyond", string>> = {
  abyss: "#0b1824",
  deep: "#0d1d2c",
  slope: "#102538",
  shelf: "#163349",
  shore: "#215069",
  beyond: "#0a131c",
};

export const landPalette: Readonly<{ tones: readonly string[]; coast: string; border: string }> = {
  tones: ["#3a3631", "#423d37", "#35322e"],
  coast: "#9db0b4",
  border: "#857a6d",
};

export const textPalette: Readonly<
  Record<"primary" | "secondary" | "sea" | "land" | "ink" | "halo" | "accent" | "spent", string>
> = {
  primary: "#efeae0",
  secondary: "#c3bbae",
  sea: "#7fa6c0",
  land: "#b5aa9b",
  ink: "#12171c",
  halo: "#0b1520",
  accent: "#ffd479",
  spent: "#8b8a86",
};
