/** What plays a sitting, with the machine: loaded when someone takes a seat, since the library and a briefing do without. */
export { createSitting } from "#session";
