import { useSyncExternalStore } from "react";
import { parseRoute, type Route, toHash } from "./route.ts";

/** The route of the page's address, kept up to date. */
export const useRoute = (): Route => parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));

/** Goes to a route; "back" of the browser comes back. */
export const goTo = (route: Route): void => {
  window.location.hash = toHash(route);
};

const subscribe = (onChange: () => void): (() => void) => {
  window.addEventListener("hashchange", onChange);
  return () => {
    window.removeEventListener("hashchange", onChange);
  };
};
