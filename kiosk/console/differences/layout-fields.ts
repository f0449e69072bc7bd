import type { Layout, Zone } from '../../../shared/model/layout.ts';
import { LABELS, MAIN_ZONE, percentWords } from './difference-words.ts';
import { type FieldChange, field, type Side } from './field-change.ts';
import type { Names } from './names.ts';

type Pair<T> = { before: T | null; after: T | null };
type Divided = Pick<Layout, 'name' | 'zones'>;

/** How a screen is divided, drawn before and after, and each zone that is another. */
export function layoutFields(pair: Pair<Divided>, names: Names): FieldChange[] {
  const { before, after } = pair;
  const old = new Map(before?.zones.map((zone) => [zone.id, zone]));
  const kept = new Set(after?.zones.map(({ id }) => id));
  const zone = (was: Zone | null, is: Zone | null) =>
    field(
      (is ?? was)?.name ?? '',
      { before: was, after: is },
      (one) => one,
      (one) => zoneWords(one, names),
    );
  return [
    ...(before && after ? field(LABELS.name, pair, ({ name }) => name, String) : []),
    ...field(LABELS.zones, pair, ({ zones }) => zones, drawn),
    ...(before && after
      ? [
          ...after.zones.flatMap((one) => zone(old.get(one.id) ?? null, one)),
          ...before.zones.flatMap((one) => (kept.has(one.id) ? [] : zone(one, null))),
        ]
      : []),
  ];
}

function zoneWords({ name, x, y, width, height, playlistId }: Zone, names: Names): string {
  const plays = playlistId === null ? MAIN_ZONE : names.of('playlists', playlistId);
  return `${name}, ${percentWords(x, y, width, height)}: ${plays}`;
}

function drawn(zones: readonly Zone[]): Side {
  return {
    text: zones.map(({ name }) => name).join(', '),
    picture: {
      kind: 'zones',
      zones: zones.map((zone) => ({ ...zone, main: zone.playlistId === null })),
    },
  };
}
