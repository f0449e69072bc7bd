import fc from 'fast-check';
import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import type { DocumentInput } from './documents.ts';

type SlotInput = DocumentInput['playlists'][number]['slots'][number];

/** Playlists `p`, `q` and `r` that stand in one another, in circles too, with dates within days of an instant. */
export function anyNesting(instant: number): fc.Arbitrary<ScheduleDocument['playlists']> {
  const date = fc
    .integer({ min: -3, max: 3 })
    .map((days) => new Date(instant + days * 86_400_000).toISOString().slice(0, 10));
  const dates = fc.oneof(
    fc.constant({}),
    fc.record({ from: date, until: date }, { requiredKeys: [] }),
    fc.record({ until: date }),
  );
  const what = (inner: string[]) =>
    fc.oneof(
      fc.constantFrom('a', 'b', 'c', 'd', 'e').map((creativeId) => ({ creativeId })),
      fc.constantFrom(...inner).map((playlistId) => ({ playlistId })),
    );
  const slots = (inner: string[]) =>
    fc
      .array(fc.tuple(what(inner), dates), { maxLength: 4 })
      .map((list) => list.map(([slot, bounds], at): SlotInput => ({ id: `s${at}`, ...slot, ...bounds })));
  return fc
    .record({ p: slots(['q', 'r', 'gone']), q: slots(['r', 'p', 'q']), r: slots(['empty', 'p']) })
    .map((lists) =>
      Object.entries({ ...lists, empty: [] }).map(([id, list]) => ({
        id,
        name: id,
        createdAt: 0,
        slots: list.map((slot) => ('creativeId' in slot ? { variants: [], ...slot } : slot)),
      })),
    );
}
