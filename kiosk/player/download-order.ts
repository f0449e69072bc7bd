import type { Id, Sha256 } from '../../shared/model/id.ts';
import type { Manifest } from '../../shared/model/manifest.ts';
import type { StoredFile } from '../../shared/model/media-file.ts';
import { creativeIdsOf } from '../../shared/model/playlist.ts';
import { compile } from '../../shared/schedule/compile.ts';
import { EVERYTHING_READY } from '../../shared/schedule/facts.ts';
import { timeline } from '../../shared/schedule/timeline.ts';
import { unnest } from '../../shared/schedule/unnest.ts';

/** How far ahead the schedule decides what to fetch first. */
const HORIZON_MS = 48 * 3_600_000;

/** The files of a manifest, those needed soonest first: what is on now, what comes within two days, filler, the rest. */
export function downloadOrder(manifest: Manifest, now: number): StoredFile[] {
  const soonest = soonestNeed(manifest, now);
  const need = (file: StoredFile) => soonest.get(file.sha256) ?? Number.POSITIVE_INFINITY;
  // A plain difference of two infinities is NaN, which sort() does not forgive.
  return [...manifest.media].sort((a, b) => (need(a) === need(b) ? a.bytes - b.bytes : need(a) - need(b)));
}

function soonestNeed({ schedule, display }: Manifest, now: number): Map<Sha256, number> {
  const playlistOf = new Map(schedule.entries.map((entry) => [entry.id, entry.playlistId]));
  const filesOf = filesByPlaylist(schedule);
  const soonest = new Map<Sha256, number>();
  const note = (playlistId: Id | null | undefined, at: number) => {
    for (const sha256 of filesOf.get(playlistId ?? '') ?? [])
      soonest.set(sha256, Math.min(at, soonest.get(sha256) ?? Number.POSITIVE_INFINITY));
  };
  for (const segment of timeline(compile(schedule), display, now, now + HORIZON_MS, EVERYTHING_READY))
    for (const entry of [...segment.entries, ...segment.overlay])
      note(playlistOf.get(entry.id), segment.from);
  // Nobody can say when these are needed: an alarm comes first, a takeover may be put forward.
  for (const { playlistId } of schedule.emergencies) note(playlistId, now - 1);
  for (const { playlistId, startAt } of schedule.takeovers) note(playlistId, Math.max(startAt, now));
  note(schedule.openingHours?.closedPlaylistId, now);
  note(schedule.fillerPlaylistId, now + HORIZON_MS);
  return soonest;
}

function filesByPlaylist(schedule: Manifest['schedule']): Map<Id, Set<Sha256>> {
  const mediaOf = new Map(
    schedule.creatives.flatMap((creative) =>
      'media' in creative ? [[creative.id, creative.media.sha256] as const] : [],
    ),
  );
  const playlists = new Map(schedule.playlists.map((playlist) => [playlist.id, playlist]));
  return new Map(
    schedule.playlists.map((playlist) => {
      const slots = unnest(playlist, playlists).slots.map(({ slot }) => slot);
      const ids = creativeIdsOf(slots);
      return [playlist.id, new Set(ids.flatMap((id) => mediaOf.get(id) ?? []))];
    }),
  );
}
