import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import { mountMap } from "#map";
import { mapStates } from "./mapStates.ts";

/**
 * Every layer of the map in its states: `#preview` and so on, as the links at the top say. `?still` reduces motion,
 * `?renderer=webgl` or `canvas` chooses one. `document.body.dataset.at` is "rest" when nothing is under way.
 */
const query = new URLSearchParams(location.search);
const renderer = query.get("renderer");
const element = document.getElementById("map");
const links = document.getElementById("states");

const show = (element: HTMLElement, links: HTMLElement): void => {
  const name = location.hash.slice(1);
  const { view, next, preview, selected, insets } = mapStates[name] ?? mapStates["all"] ?? { view: undefined };
  if (view === undefined) return;
  const map = mountMap(element, {
    view,
    reducedMotion: query.has("still"),
    onSelect: () => {},
    ...(insets === undefined ? {} : { insets }),
    ...(renderer === "webgl" || renderer === "canvas" ? { renderer } : {}),
  });
  map.preview(preview);
  map.select(selected);
  links.replaceChildren(...Object.keys(mapStates).map((state) => linkTo(state, state === (name || "all"))));
  if (next !== undefined) links.append(nextButton(() => map.update(next)));
  addEventListener("hashchange", () => location.reload(), { once: true });
  const watch = (): void => {
    document.body.dataset["at"] = map.busy() ? "work" : "rest";
    requestAnimationFrame(watch);
  };
  watch();
};

const linkTo = (state: string, isCurrent: boolean): HTMLElement => {
  const link = document.createElement("a");
  link.href = `#${state}`;
  link.textContent = state;
  if (isCurrent) link.setAttribute("aria-current", "page");
  return link;
};

const nextButton = (onPress: () => void): HTMLElement => {
  const button = document.createElement("button");
  button.textContent = "next";
  button.addEventListener("click", onPress);
  return button;
};

if (element !== null && links !== null) show(element, links);
