/** One file of a scenario, as it lies in the scenario's folder. */
export type BundleFile = {
  /** Below the folder, with "/" between names: `locales/ja.yaml`. */
  readonly path: string;
  readonly bytes: Uint8Array;
};

/** A scenario as it is read, stored, packed and watched: its root file with everything that belongs to it, confined to one folder. */
export type Bundle = {
  /** The path of the scenario's own file. */
  readonly root: string;
  /** The root and its parts, by their paths. */
  readonly files: readonly BundleFile[];
  /** `sha256-` and 64 digits: equal exactly where names and bytes of all files are. */
  readonly hash: string;
};
