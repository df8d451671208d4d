/** Where the page is, from the address's hash. `ply` is where a replay stands at first. */
export type Route =
  | { readonly page: "library" }
  /** `seat` is the one that is chosen at first. */
  | { readonly page: "briefing"; readonly scenario: string; readonly seat?: string }
  | { readonly page: "play"; readonly sitting: string }
  | ReplayRoute
  /** An author's file, which `threshold preview` serves beside the page. */
  | { readonly page: "preview" }
  | { readonly page: "unknown" };

/** A run to look at: one of this computer by its sitting, or one that the address itself holds. */
export type ReplayRoute =
  | { readonly page: "replay"; readonly sitting: string; readonly ply?: number }
  | { readonly page: "link"; readonly link: string; readonly ply?: number };

/** The route of a hash; what isn't one is "unknown", never an error. */
export const parseRoute = (hash: string): Route => {
  const [address = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  const [root, kind, id, ...rest] = address.split("/");
  if (root !== "") return UNKNOWN;
  if (kind === undefined || kind === "") return query === "" ? { page: "library" } : UNKNOWN;
  if (kind === "preview" && id === undefined && query === "") return { page: "preview" };
  if (rest.length > 0 || id === undefined || id === "") return UNKNOWN;
  // A damaged link is still a link: the page that opens it says what is wrong with it.
  if (kind === "r") return { page: "link", link: id, ...readPly(query) };
  if (!/^~?[\w-]{1,100}$/.test(id)) return UNKNOWN;
  if (kind === "replay") return { page: "replay", sitting: id, ...readPly(query) };
  if (kind === "s") return readBriefing(id, query);
  if (query !== "") return UNKNOWN;
  return kind === "play" ? { page: "play", sitting: id } : UNKNOWN;
};

const UNKNOWN = { page: "unknown" } as const;

const readBriefing = (scenario: string, query: string): Route => {
  const [, seat] = /^seat=([a-z][a-z0-9_]*)$/.exec(query) ?? [];
  if (query !== "" && seat === undefined) return UNKNOWN;
  return { page: "briefing", scenario, ...(seat === undefined ? {} : { seat }) };
};

const readPly = (query: string): { readonly ply?: number } => {
  const found = /^ply=(\d{1,6})$/.exec(query)?.[1];
  return found === undefined ? {} : { ply: Number(found) };
};

/** The hash of a route. */
export const toHash = (route: Route): string => {
  switch (route.page) {
    case "briefing":
      return `#/s/${route.scenario}${route.seat === undefined ? "" : `?seat=${route.seat}`}`;
    case "play":
      return `#/play/${route.sitting}`;
    case "replay":
      return `#/replay/${route.sitting}${writePly(route)}`;
    case "link":
      return `#/r/${route.link}${writePly(route)}`;
    case "preview":
      return "#/preview";
    case "library":
    case "unknown":
      return "#/";
  }
};

const writePly = ({ ply }: { readonly ply?: number }): string => (ply === undefined ? "" : `?ply=${ply}`);
