import { expect, test } from "vitest";
import { createReferee, withStarts } from "#engine";
import { programOf, readWithoutDraws, variableValue } from "./harness.ts";

const program = programOf(readWithoutDraws());

test("variables start with other values, enums and booleans by their names", () => {
  const changed = withStarts(program, {
    wounded: 0,
    assembly: "refused",
    fleet_out: "true",
    balance: "-7",
    approval: 44,
  });
  if (!changed.ok) throw new Error(changed.reason);
  // The twelve hours before the first window cost two points of approval.
  const { state } = createReferee(changed.value).start();
  expect(
    ["wounded", "assembly", "fleet_out", "balance", "approval"].map((id) => variableValue(program, state, id)),
  ).toEqual([0, 2, 1, -7, 42]);
});

test.each([
  [{ wonded: 3 }, 'There is no variable "wonded". Did you mean "wounded"?'],
  [{ wounded: 501 }, 'The variable "wounded" is a whole number from 0 to 500; "501" is none.'],
  [{ wounded: 1.5 }, 'The variable "wounded" is a whole number from 0 to 500; "1.5" is none.'],
  [{ assembly: "approve" }, 'There is no value "approve" of "assembly". Did you mean "approved"?'],
  [{ fleet_out: 1 }, 'There is no value "1" of "fleet_out"; there are false, true.'],
])("%j is refused with its reason", (values, reason) => {
  expect(withStarts(program, values)).toEqual({ ok: false, reason });
});
