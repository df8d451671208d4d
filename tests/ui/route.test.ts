import { expect, test } from "vitest";
import { parseRoute, type Route, toHash } from "../../src/ui/app/route.ts";

const routes: readonly Route[] = [
  { page: "library" },
  { page: "briefing", scenario: "harbour-incident" },
  { page: "play", sitting: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed" },
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
])("an address that names nothing is unknown: %s", (hash) => {
  expect(parseRoute(hash)).toEqual({ page: "unknown" });
});
