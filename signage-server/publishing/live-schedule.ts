import type { Creative } from '../../shared/model/creative.ts';
import { emergencyName } from '../../shared/model/emergency-creative.ts';
import type { LiveEmergency, LiveInterruption } from '../../shared/model/live-interruption.ts';
import type { ScheduleDocument } from '../../shared/model/manifest.ts';
import type { Playlist } from '../../shared/model/playlist.ts';
import { foremost, gravest } from './gravity.ts';

/** A published schedule with what people have put over it since. */
export function withInterruptions(
  schedule: ScheduleDocument,
  interruptions: readonly LiveInterruption[],
): ScheduleDocument {
  // Whatever got into the store: a screen is always given a manifest that it can read.
  const emergencies = gravest(interruptions.filter((one) => one.kind === 'emergency'));
  const takeovers = foremost(interruptions.filter((one) => one.kind === 'takeover'));
  return {
    ...schedule,
    takeovers: takeovers.map(({ kind: _, endAt, endedAt, ...takeover }) => ({
      ...takeover,
      leaseUntil: endedAt ?? endAt,
    })),
    emergencies: emergencies.map(({ id, words, displayIds, drill, startAt, endAt, endedAt, createdAt }) => ({
      id,
      name: words.heading,
      playlistId: emergencyName(id),
      displayIds,
      // An exercise never hides an alarm.
      priority: drill ? 0 : 50,
      startAt,
      expiresAt: endedAt ?? endAt,
      createdAt,
    })),
    playlists: [...schedule.playlists, ...emergencies.map(playlistOf)],
    creatives: [...schedule.creatives, ...emergencies.map(creativeOf)],
  };
}

/** The schedule that {@link withInterruptions} was given. */
export function withoutInterruptions(schedule: ScheduleDocument): ScheduleDocument {
  const names = new Set(schedule.emergencies.map(({ id }) => emergencyName(id)));
  const stays = ({ id }: { id: string }): boolean => !names.has(id);
  return {
    ...schedule,
    takeovers: [],
    emergencies: [],
    playlists: schedule.playlists.filter(stays),
    creatives: schedule.creatives.filter(stays),
  };
}

function playlistOf({ id, words, createdAt }: LiveEmergency): Playlist {
  const name = emergencyName(id);
  return {
    id: name,
    name: words.heading,
    slots: [{ id: 'alarm', creativeId: name, durationMs: 30_000, transition: 'cut', variants: [] }],
    createdAt,
  };
}

/** Words on a plain ground: there is no file that could be missing when it matters. */
function creativeOf({ id, words, drill, createdAt }: LiveEmergency): Creative {
  return {
    id: emergencyName(id),
    name: words.heading,
    contentClass: 'L0',
    createdAt,
    kind: 'message',
    theme: drill ? 'butter' : 'tomato',
    heading: drill ? `Exercise: ${words.heading}`.slice(0, 80) : words.heading,
    text: words.text,
  };
}
