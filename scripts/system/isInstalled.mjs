/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [link]
 */

/** @typedef {{ readonly packages: Readonly<Record<string, LockedPackage>> }} Lock */

/**
 * Whether what npm has installed is what the lock file asks for: the same packages in the same versions. Optional ones may be
 * missing, since they belong to other systems.
 * @param {Lock} lock `package-lock.json`
 * @param {Lock} installed `node_modules/.package-lock.json`, in which npm writes down what it installed, last of all
 * @returns {boolean}
 */
export const isInstalled = (lock, installed) =>
  Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === "") return true;
    const present = installed.packages[path];
    if (present === undefined) return wanted.optional === true;
    return present.version === wanted.version && present.integrity === wanted.integrity;
  });
