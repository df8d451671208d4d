import { type Backwards, sourcesOf, toBackwards } from "./backwards.ts";
import { type Components, componentsOf } from "./components.ts";
import { type Course, isOpen, stopsAt } from "./course.ts";

/**
 * By state: the number, from 1 on, of the circle in which the free seat, or the policies if they are to, can loop for ever;
 * 0 for states in none. Only circles of several states (a course's maximal end components; L. de Alfaro, "Formal verification of
 * probabilistic systems", Stanford 1997, section 3.3). Linear in the ways for each round, of which there are few.
 */
export const endComponentsOf = (course: Course, components: Components): Int32Array => {
  let circles = numberCircles(course, components);
  const first = circles;
  const backwards = toBackwards(course, (state, way) => isInside(course, first, state, way));
  for (;;) {
    dropLeaving(course, circles, backwards);
    const before = circles;
    const { states, starts } = componentsOf(course, (state, way) => isInside(course, before, state, way));
    circles = numberCircles(course, { states, starts });
    if (count(before) === count(circles)) return circles;
  }
};

const numberCircles = ({ graph }: Course, { states, starts }: Components): Int32Array => {
  const circles = new Int32Array(graph.states);
  let circle = 0;
  for (let group = 0; group + 1 < starts.length; group++) {
    const [start, end] = [starts[group] ?? 0, starts[group + 1] ?? 0];
    if (end - start < 2) continue;
    circle++;
    for (let place = start; place < end; place++) circles[states[place] ?? 0] = circle;
  }
  return circles;
};

const isInside = (course: Course, circles: Int32Array, state: number, way: number): boolean =>
  circles[state] !== 0 && circles[course.ways.targets[way] ?? 0] === circles[state] && isOpen(course, state, way);

/** Takes states out of their circle that can't keep to it, until all others can. */
const dropLeaving = (course: Course, circles: Int32Array, backwards: Backwards): void => {
  const left: number[] = [];
  const look = (state: number): void => {
    if (circles[state] === 0 || canStay(course, circles, state)) return;
    circles[state] = 0;
    left.push(state);
  };
  for (let state = 0; state < circles.length; state++) look(state);
  for (let state = left.pop(); state !== undefined; state = left.pop())
    for (const source of sourcesOf(backwards, state)) look(source);
};

const canStay = (course: Course, circles: Int32Array, state: number): boolean => {
  const { offsets } = course.ways;
  const end = offsets[state + 1] ?? 0;
  let [inside, outside] = [false, stopsAt(course, state) > 0];
  for (let way = offsets[state] ?? 0; way < end; way++) {
    if (!isOpen(course, state, way)) continue;
    if (isInside(course, circles, state, way)) inside = true;
    else outside = true;
  }
  return course.isFree[state] === 1 ? inside : !outside;
};

/** How many states are in circles, and how many circles there are, as one number that only stays when both do. */
const count = (circles: Int32Array): number => {
  let [states, most] = [0, 0];
  for (const circle of circles) {
    if (circle !== 0) states++;
    if (circle > most) most = circle;
  }
  return states * circles.length + most;
};
