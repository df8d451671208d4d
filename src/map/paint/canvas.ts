/** A 2D context on the CPU: on a software GPU a canvas draws slower by orders of magnitude. */
export type Pen = CanvasRenderingContext2D;

export function createPen(width: number, height: number): Pen {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("This browser can't draw on a canvas.");
  return pen;
}
