/** Lists of a schedule file, as one of each is called. */
const ONE_OF: Readonly<Record<string, string>> = {
  displays: 'display',
  entries: 'entry',
  dayparts: 'daypart',
  playlists: 'playlist',
  layouts: 'layout',
  creatives: 'creative',
  slots: 'slot',
  variants: 'variant',
  zones: 'zone',
  when: 'condition',
  takeovers: 'takeover',
  emergencies: 'emergency',
};

/**
 * A place in a schedule file by the names that people gave, such as `playlist "Lunch", slot 2 ("Soup"), duration in
 * milliseconds`; empty for the file as a whole.
 */
export function filePlace(file: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let at = file;
  path.forEach((step, i) => {
    const list = String(path[i - 1]);
    at = inside(at, step);
    if (typeof step === 'number') words.push(oneOf(list, step, nameOf(file, at)));
    else if (typeof path[i + 1] !== 'number' && !(i === 0 && step === 'schedule'))
      words.push(field(String(step)));
  });
  return words.join(', ');
}

function inside(whole: unknown, step: PropertyKey): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, step) : undefined;
}

/** What it is called, or what the creative is called that it shows. */
function nameOf(file: unknown, one: unknown): string | undefined {
  const own = inside(one, 'name');
  if (typeof own === 'string' && own !== '') return own;
  const creativeId = inside(one, 'creativeId');
  const creatives = inside(inside(file, 'schedule'), 'creatives');
  if (typeof creativeId !== 'string' || !Array.isArray(creatives)) return undefined;
  const shown: unknown = inside(
    creatives.find((creative) => inside(creative, 'id') === creativeId),
    'name',
  );
  return typeof shown === 'string' && shown !== '' ? shown : undefined;
}

function oneOf(list: string, index: number, name: string | undefined): string {
  const what = ONE_OF[list] ?? field(list);
  const place = `${what} ${index + 1}`;
  if (name === undefined) return place;
  // What stands in an order is found by its place, whatever else by its name.
  return list === 'slots' ? `${place} ("${name}")` : `${what} "${name}"`;
}

/** `durationMs` as "duration in milliseconds". */
function field(key: string): string {
  const words = key.replace(/Ms$/, ' in milliseconds').replace(/([a-z])([A-Z])/g, '$1 $2');
  return words.toLowerCase();
}
