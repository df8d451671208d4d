import process from "node:process";

/** The flagship as it was when these figures were first kept: it doesn't change with the story, so that figures of two versions compare. */
export const FLAGSHIP: string = `${process.cwd()}/tests/bench/flagship.yaml`;
