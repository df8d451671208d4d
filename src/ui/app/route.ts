/** Where the page is, from the address's hash. */
export type Route =
  | { readonly page: "library" }
  | { readonly page: "briefing"; readonly scenario: string }
  | { readonly page: "play"; readonly sitting: string }
  | { readonly page: "unknown" };

/** The route of a hash; what isn't one is "unknown", never an error. */
export const parseRoute = (hash: string): Route => {
  const [root, kind, id, ...rest] = hash.replace(/^#/, "").split("/");
  if (root !== "") return { page: "unknown" };
  if (kind === undefined || kind === "") return { page: "library" };
  if (rest.length > 0 || id === undefined || !/^[\w-]{1,100}$/.test(id)) return { page: "unknown" };
  if (kind === "s") return { page: "briefing", scenario: id };
  return kind === "play" ? { page: "play", sitting: id } : { page: "unknown" };
};

/** The hash of a route. */
export const toHash = (route: Route): string => {
  switch (route.page) {
    case "briefing":
      return `#/s/${route.scenario}`;
    case "play":
      return `#/play/${route.sitting}`;
    default:
      return "#/";
  }
};
