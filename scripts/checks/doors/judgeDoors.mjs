import { readExports } from "./readExports.mjs";
import { readUses } from "./readUses.mjs";

/**
 * @typedef {object} Judgement
 * @property {number} names that the doors give out, one behind two doors counted once
 * @property {readonly { door: string, name: string }[]} unused names that no one outside of the room imports
 * @property {readonly { name: string, doors: readonly string[] }[]} ambiguous names that mean different things behind different doors
 */

/**
 * What a checkout's doors give out, beside what its files take.
 * @param {import("./readCheckout.mjs").Checkout} checkout
 * @returns {Judgement}
 */
export const judgeDoors = (checkout) => {
  const given = checkout.doors.map((door) => ({ door, names: readExports(checkout, door.file) }));
  const uses = readAllUses(checkout);
  // A name that two doors of one room give out is used where it is taken from either. What a door declares itself the room may use, too.
  const taken = new Set(
    given.flatMap(({ door, names }) =>
      uses
        .filter(({ target }) => target === door.file)
        .flatMap((use) => [...use.names].map((name) => ({ file: use.file, origin: names.get(name) ?? "" })))
        .filter(({ file, origin }) => !file.startsWith(`${door.room}/`) || origin.startsWith(`${door.file} `))
        .map(({ origin }) => origin),
    ),
  );
  return {
    names: new Set(given.flatMap(({ names }) => [...names.values()])).size,
    unused: given.flatMap(({ door, names }) =>
      [...names].filter(([, origin]) => !taken.has(origin)).map(([name]) => ({ door: door.name, name })),
    ),
    ambiguous: findAmbiguous(given),
  };
};

/** @param {import("./readCheckout.mjs").Checkout} checkout */
const readAllUses = ({ files, sources, toFile }) =>
  files.flatMap((file) => {
    const source = sources(file);
    if (source === undefined) return [];
    return [...readUses(source)].map(([specifier, names]) => ({ file, target: toFile(specifier, file), names }));
  });

/** @param {readonly { door: import("./readCheckout.mjs").Door, names: ReadonlyMap<string, string> }[]} given */
const findAmbiguous = (given) => {
  /** @type {Map<string, { door: string, origin: string }[]>} */
  const meanings = new Map();
  for (const { door, names } of given)
    for (const [name, origin] of names)
      meanings.set(name, [...(meanings.get(name) ?? []), { door: door.name, origin }]);
  return [...meanings]
    .filter(([, list]) => new Set(list.map(({ origin }) => origin)).size > 1)
    .map(([name, list]) => ({ name, doors: list.map(({ door }) => door) }));
};
