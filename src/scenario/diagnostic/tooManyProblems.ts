/**
 * Thrown by a report when the list of errors is full, so that a file made of mistakes costs no more than one with a
 * thousand of them. `readScenario` catches it.
 */
export class TooManyProblems extends Error {}
