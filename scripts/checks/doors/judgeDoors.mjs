import { besides, readExports } from "./readExports.mjs";
import { readUses } from "./readUses.mjs";

/**
 * A file by which others enter a room.
 * @typedef {object} Door
 * @property {string} name as it is imported, `#engine`
 * @property {string} file
 * @property {string} room the room's folder
 */

/**
 * @typedef {object} Judgement
 * @property {number} names that the doors give out
 * @property {readonly { door: string, name: string }[]} unused names that nobody outside of the room imports
 * @property {readonly { name: string, doors: readonly string[] }[]} ambiguous names that mean different things behind different doors
 */

/**
 * What the doors give out, beside what the files take.
 * @param {readonly Door[]} doors
 * @param {readonly string[]} files all that may import from a room
 * @param {import("./readExports.mjs").Sources} sources
 * @returns {Judgement}
 */
export const judgeDoors = (doors, files, sources) => {
  const byName = new Map(doors.map(({ name, file }) => [name, file]));
  /** @param {string} specifier @param {string} from */
  const toFile = (specifier, from) => byName.get(specifier) ?? besides(specifier, from);
  const given = doors.map((door) => ({ door, names: readExports(sources, toFile, door.file) }));
  const uses = files.flatMap((file) => {
    const source = sources(file);
    if (source === undefined) return [];
    return [...readUses(source)].map(([specifier, names]) => ({ file, target: toFile(specifier, file), names }));
  });
  // A name that two doors of one room give out is used where it is taken from either.
  const taken = new Set(
    given.flatMap(({ door, names }) =>
      uses
        .filter(({ file, target }) => target === door.file && !file.startsWith(`${door.room}/`))
        .flatMap((use) => [...use.names].map((name) => names.get(name))),
    ),
  );
  return {
    names: given.reduce((count, { names }) => count + names.size, 0),
    unused: given.flatMap(({ door, names }) =>
      [...names].filter(([, origin]) => !taken.has(origin)).map(([name]) => ({ door: door.name, name })),
    ),
    ambiguous: findAmbiguous(given),
  };
};

/** @param {readonly { door: Door, names: ReadonlyMap<string, string> }[]} given */
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
