import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTokens } from "../../design/readTokens.ts";

/** The web app manifest, and the colour of the bars around the page: the tokens' ground. */
export const webManifest = (root: string): { readonly text: string; readonly colour: string } => {
  const colour = readTokens(readFileSync(join(root, "src/ui/styles/tokens.css"), "utf8")).dark["--ground"];
  if (colour === undefined) throw new Error("tokens.css has no --ground.");
  const png = (name: string, size: number, purpose: string) => ({
    src: `./icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  const manifest = {
    name: "Threshold: a crisis decision simulator",
    short_name: "Threshold",
    description: "Take a seat in a crisis: play, check, replay and study scenarios.",
    lang: "en",
    id: "./",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: colour,
    theme_color: colour,
    categories: ["education", "games"],
    icons: [
      { src: "./icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
      png("icon-192", 192, "any"),
      png("icon-512", 512, "any"),
      png("icon-maskable-512", 512, "maskable"),
    ],
  };
  return { text: `${JSON.stringify(manifest, null, 1)}\n`, colour };
};
