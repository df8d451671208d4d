export type * from "./expression/expression.ts";
export type * from "./scenario.ts";
