/**
 * The groups of files that import each other in a circle.
 * @param {ReadonlyMap<string, readonly string[]>} imports what each file imports
 * @returns {readonly (readonly string[])[]}
 */
export const findCircles = (imports) => {
  /** @type {Map<string, number>} */
  const entered = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {(readonly string[])[]} */
  const circles = [];
  /**
   * Tarjan's algorithm: gives the earliest file that is still open and that can be reached.
   * @param {string} file
   * @returns {number}
   */
  const enter = (file) => {
    const own = entered.size;
    let earliest = own;
    entered.set(file, own);
    open.push(file);
    for (const target of imports.get(file) ?? []) {
      const known = entered.get(target);
      if (known === undefined) earliest = Math.min(earliest, enter(target));
      else if (open.includes(target)) earliest = Math.min(earliest, known);
    }
    if (earliest === own) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1) circles.push(group);
    }
    return earliest;
  };
  for (const file of imports.keys()) if (!entered.has(file)) enter(file);
  return circles;
};
