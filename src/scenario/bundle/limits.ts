/** What a bundle may hold; a file beyond it is refused unread. */
export const bundleLimits = {
  files: 256,
  fileBytes: 8_000_000,
  bytes: 32_000_000,
  /** Characters of a path. */
  path: 200,
  /** Folders in one another, the file's name counted. */
  depth: 8,
} as const;
