/** Golden angle: neighbours in the list never look alike, however many there are. */
const STEP = 137.5;
/** The first entry wears the brand's green. */
const FIRST = 168;

/** A hue in degrees for each entry, by its place in the schedule, so that it keeps its colour on every page. */
export function entryHues(entries: readonly { id: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id }, at) => [id, (FIRST + at * STEP) % 360]));
}
