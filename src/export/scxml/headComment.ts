import type { Program } from "#engine/program";

/** What has to be sent to the document, what it does by itself, and what it leaves out (docs/analysis.md says the same). */
export const headComment = ({ scenario }: Program): readonly string[] => [
  `${scenario.id}, made by threshold export.`,
  "",
  "Told the choices of a run, this document comes by the same states, values and hours as the run. It is told each choice as an event:",
  "  choice.WINDOW.OPTION          at a window where one option is chosen, by a seat or by chance",
  "  choice.WINDOW                 where several are chosen, their ids as a list in the event's data",
  "  choice.WINDOW.SEAT.OPTION     where several seats choose at once",
  "  initiative.SEAT.INITIATIVE, inject.INJECT",
  "What can't be chosen now changes nothing. Send the next choice once nothing is going on any more.",
  "",
  "Game time doesn't wait for real time: the state game-clock counts it in hours while no window is open. Enums are counted from 0 in the",
  "order in which the scenario lists them; false and true are 0 and 1.",
  "",
  "Left out: texts and the map, policies, checks and assessment; and by what odds chance chooses, which whoever plays draws (the comments",
  "before its transitions say them). Rules that loop without end go on for ever here; Threshold refuses the choice after 10,000 steps.",
];
