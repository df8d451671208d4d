import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "../../src/ui/styles/index.css";
import { type GalleryEntry, galleryEntries, galleryLanguages, galleryThemes } from "./entries.ts";

/** The list of everything in the gallery: a screen once for each theme and language, a map once. */
const list = (): readonly Node[] =>
  [...new Set(galleryEntries.map(({ group }) => group))].flatMap((group) => [
    element("h2", group),
    element("ul", ...galleryEntries.filter((entry) => entry.group === group).map(item)),
  ]);

const item = (entry: GalleryEntry): Node => element("li", link(entry.title, entry.address), ...variants(entry));

const variants = ({ group, address }: GalleryEntry): readonly (Node | string)[] =>
  group === "Screens"
    ? galleryThemes.flatMap((theme) =>
        galleryLanguages.flatMap((language) => [
          " · ",
          link(`${theme} ${language}`, withQuery(address, `theme=${theme}&language=${language}`)),
        ]),
      )
    : [];

const withQuery = (address: string, more: string): string => {
  const [path = "", hash = ""] = address.split("#");
  return `${path}${path.includes("?") ? "&" : "?"}${more}#${hash}`;
};

const link = (text: string, href: string): Node => Object.assign(element("a", text), { href });

const element = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

document.getElementById("gallery")?.append(element("h1", "Gallery"), ...list());
