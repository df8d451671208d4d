/** Something about the command line or a file that isn't there: told in one sentence, exit code 2. */
export class UsageError extends Error {}
