import { expect, test } from "vitest";
import { parseRoute, type Route, toHash } from "../../src/ui/app/route.ts";

const routes: readonly Route[] = [
  { page: "library" },
  { page: "briefing", scenario: "harbour-incident" },
  { page: "play", sitting: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed" },
  { page: "replay", sitting: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed" },
  { page: "replay", sitting: "one", ply: 12 },
  { page: "link", link: "ARBraXRjaGVu-_" },
  { page: "link", link: "ARBraXRjaGVu-_", ply: 0 },
];

test.each(routes)("a route is found again from its own address: $page", (route) => {
  expect(parseRoute(toHash(route))).toEqual(route);
});

test.each(["", "#", "#/"])("the address %j is the library's", (hash) => {
  expect(parseRoute(hash)).toEqual({ page: "library" });
});

test.each([
  "#/s",
  "#/s/",
  "#/s/a/b",
  "#/play/../x",
  "#/play/%3Cscript%3E",
  "#/elsewhere/a",
  "#javascript:alert(1)",
  `#/s/${"a".repeat(101)}`,
  "#/r/",
  "#/r/a/b",
  "#/replay/%3Cscript%3E",
  "#/play/one?ply=2",
  "#/?ply=2",
])("an address that names nothing is unknown: %s", (hash) => {
  expect(parseRoute(hash)).toEqual({ page: "unknown" });
});

test.each(["ply=-1", "ply=1e9", "ply=99999999", "seat=japan", "ply=1&ply=2"])(
  "a replay whose place is written as %j opens at its start",
  (query) => {
    expect(parseRoute(`#/replay/one?${query}`)).toEqual({ page: "replay", sitting: "one" });
  },
);

test("a damaged link is a link all the same", () => {
  expect(parseRoute("#/r/%3Cscript%3E")).toEqual({ page: "link", link: "%3Cscript%3E" });
});
