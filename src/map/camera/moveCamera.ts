import { unreachable } from "#base";
import type { Ground } from "../ground.ts";
import type { CameraCommand } from "../input/interaction.ts";
import type { Cameraman } from "./cameraman.ts";
import { fitCamera } from "./limits.ts";

export const FLIGHT_MS = 650;
export const GLIDE_MS = 220;

export function moveCamera(command: CameraCommand, cameraman: Cameraman, { box }: Pick<Ground, "box">): void {
  switch (command.kind) {
    case "pan":
      cameraman.pan(command.dx, command.dy);
      break;
    case "glide":
      cameraman.glide(command.dx, command.dy, GLIDE_MS);
      break;
    case "zoom":
      cameraman.zoom(command.factor, command.at);
      break;
    case "glideZoom":
      cameraman.glideZoom(command.factor, command.at, GLIDE_MS);
      break;
    case "fit":
      cameraman.fly(fitCamera(box, cameraman.camera()), FLIGHT_MS);
      break;
    default:
      unreachable(command);
  }
}
