import type { z } from 'zod';
import { ScheduleDocument } from '../../../shared/model/manifest.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { EVERYTHING_READY, type Facts } from '../../../shared/schedule/facts.ts';

export type DocumentInput = z.input<typeof ScheduleDocument>;
export type EntryInput = DocumentInput['entries'][number];
export type DaypartInput = DocumentInput['dayparts'][number];

/** Creatives `a` to `e` (pictures), `film` (a video) and `card` (a product card), each with its own file. */
export const CREATIVES: DocumentInput['creatives'] = [
  ...['a', 'b', 'c', 'd', 'e'].map((id) => ({
    id,
    name: `Picture ${id}`,
    createdAt: 0,
    kind: 'image' as const,
    media: { sha256: shaOf(id), mime: 'image/png' as const, bytes: 10, width: 16, height: 9 },
  })),
  {
    id: 'film',
    name: 'Film',
    createdAt: 0,
    kind: 'video',
    media: { sha256: shaOf('f'), mime: 'video/mp4', bytes: 10, width: 16, height: 9, durationMs: 30_000 },
  },
  { id: 'card', name: 'Card', createdAt: 0, kind: 'product', productId: 'apple' },
];

/** The made-up file name of the creative whose id starts with this hex digit. */
export function shaOf(letter: string): string {
  return letter.charAt(0).repeat(64);
}

/** A playlist with one slot per creative, slot ids being the creatives' own. */
export function playlist(id: string, creativeIds: readonly string[]): DocumentInput['playlists'][number] {
  return {
    id,
    name: `Playlist ${id}`,
    createdAt: 0,
    slots: creativeIds.map((creativeId) => ({ id: creativeId, creativeId })),
  };
}

export function daypart(
  id: string,
  start: string,
  end: string,
  more: Partial<DaypartInput> = {},
): DaypartInput {
  return { id, name: id, window: { start, end }, createdAt: 0, ...more };
}

/** An entry named after its id that plays playlist `p`, all day, everywhere, unless told otherwise. */
export function entry(id: string, more: Partial<EntryInput> = {}): EntryInput {
  return { id, name: id, playlistId: 'p', createdAt: 0, ...more };
}

/** Through the schema, as everything that the evaluator meets; with playlist `p` of pictures a and b. */
export function documentOf(parts: Partial<DocumentInput>): ScheduleDocument {
  return ScheduleDocument.parse({
    entries: [],
    dayparts: [],
    playlists: [playlist('p', ['a', 'b'])],
    creatives: CREATIVES,
    fillerPlaylistId: null,
    ...parts,
  });
}

export const display = { id: 'till', zone: 'Europe/London' };

/** Compiles and asks once. `at` is an ISO instant. */
export function ask(
  parts: Partial<DocumentInput>,
  at: string,
  facts: Facts = EVERYTHING_READY,
  screen = display,
) {
  return evaluate(compile(documentOf(parts)), screen, Date.parse(at), facts);
}

/** Ids of the entries on the screen, in loop order. */
export function playing(answer: ReturnType<typeof evaluate>): string[] {
  return answer.layers.flatMap((layer) => layer.entries.map(({ id }) => id));
}

export function iso(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}

/** `{ entry: text }` of all reasons. */
export function texts(answer: ReturnType<typeof evaluate>): Record<string, string> {
  return Object.fromEntries(
    answer.reasons.map((reason) => [reason.entryId ?? `(${reason.rung})`, reason.text]),
  );
}
