export type Renderer = "webgl" | "canvas";

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** WebGL with a real GPU; the canvas without one, where it draws several times faster than WebGL in software. */
export function chooseRenderer(): Renderer {
  const gl = document.createElement("canvas").getContext("webgl");
  if (!gl) return "canvas";
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return typeof name === "string" && SOFTWARE.test(name) ? "canvas" : "webgl";
}
