import { sidePalette, textPalette } from "#base";
import type { Side } from "#scenario/model";
import type { Pen } from "./canvas.ts";

export const impactSize = 26;

/** A burst of eight rays: something struck here. */
export function paintImpact(pen: Pen, side: Side | undefined): void {
  const middle = impactSize / 2;
  const burst = new Path2D();
  for (let corner = 0; corner < 16; corner += 1) {
    const reach = corner % 2 === 1 ? 3.4 : corner % 4 === 0 ? 11 : 7;
    const turn = (corner * Math.PI) / 8;
    burst.lineTo(middle + reach * Math.cos(turn), middle + reach * Math.sin(turn));
  }
  burst.closePath();
  pen.lineJoin = "round";
  pen.strokeStyle = textPalette.halo;
  pen.lineWidth = 2.5;
  pen.stroke(burst);
  pen.fillStyle = side ? sidePalette[side].line : textPalette.accent;
  pen.fill(burst);
  pen.fillStyle = textPalette.primary;
  pen.beginPath();
  pen.arc(middle, middle, 2.2, 0, 2 * Math.PI);
  pen.fill();
}
