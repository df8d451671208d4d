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

/** A bundle as plain JSON, to be kept inside other files: texts in UTF-8 as they are, everything else in base 64. */
export type BundleJson = {
  readonly format: "threshold-bundle";
  readonly version: 1;
  readonly root: string;
  readonly hash: string;
  readonly files: Readonly<Record<string, { readonly text: string } | { readonly base64: string }>>;
};
