/** The version of Threshold, as in package.json. Runs and figures say which one made them. */
export const VERSION = "0.2.0-dev";
