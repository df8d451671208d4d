/** A symbol as strokes, at full size, before it is given its colours. */
export type SymbolDrawing = {
  readonly strokes: readonly Stroke[];
  /** What the strokes' own units are multiplied by to become CSS pixels. */
  readonly scale: number;
  /** The strokes' own coordinates of the top left corner. */
  readonly corner: readonly [x: number, y: number];
  /** CSS pixels. */
  readonly size: readonly [width: number, height: number];
  /** The middle of the frame, CSS pixels from the corner. */
  readonly middle: readonly [x: number, y: number];
  /** Of lines that don't say their own, in the strokes' own units. */
  readonly lineWidth: number;
};

/** One of milsymbol's drawing instructions. A colour is a colour of CSS or the name of an ink; false means no colour. */
export type Stroke =
  | readonly Stroke[]
  | ({ readonly type: "path"; readonly d: string; readonly clipPath?: string } & Paint)
  | ({ readonly type: "circle"; readonly cx: number; readonly cy: number; readonly r: number } & Paint & {
        readonly clipPath?: string;
      })
  | ({
      readonly type: "text";
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly fontsize: number;
      readonly fontfamily: string;
      readonly fontweight?: string;
      readonly textanchor?: string;
      readonly alignmentBaseline?: CanvasTextBaseline;
    } & Paint)
  | ({ readonly type: "translate"; readonly x: number; readonly y: number } & Inner)
  | ({ readonly type: "rotate"; readonly degree: number; readonly x: number; readonly y: number } & Inner)
  | ({ readonly type: "scale"; readonly factor: number } & Inner)
  | ({ readonly type: "clip"; readonly d: string } & Inner);

export type Paint = {
  readonly fill?: string | false;
  readonly fillopacity?: number;
  readonly stroke?: string | false;
  readonly strokewidth?: number;
  readonly strokedasharray?: string;
  readonly linecap?: "butt" | "round" | "square";
};

type Inner = { readonly draw: readonly Stroke[] };

/** The colours that a symbol is given when it is drawn, by the names that stand for them in a drawing. */
export type Inks = Readonly<Record<InkName, string>>;
export type InkName = "fill" | "frame" | "icon" | "outline" | "line";
