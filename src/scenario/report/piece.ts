/** How a stretch of a report is to look, where it is shown in colour. */
export type Tone = "plain" | "place" | "faint" | "error" | "warning" | "note";

/** A stretch of a report. A report is a list of them, so that the code that shows it decides what a tone looks like. */
export type Piece = { readonly text: string; readonly tone: Tone };

export const piece = (text: string, tone: Tone = "plain"): Piece => ({ text, tone });
