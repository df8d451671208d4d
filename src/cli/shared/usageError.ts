/** Something about the command line or a file that isn't there: reported in one sentence, with exit code 2. */
export class UsageError extends Error {}
