import type { Watched, WatchedTrack } from './track-lab/lab-messages.ts';
import { type Staging, seenAt, type TrueVisit, trueVisits } from './track-truth.ts';

/** Sums over one or more videos; divided only when they are told. */
export interface TrackScore {
  videos: number;
  /** People who were there (present), and how many too few or too many were counted in each video. */
  people: number;
  miscounted: number;
  /** Times that somebody who was followed became another track. */
  switches: number;
  /** Milliseconds of watchers: as they were, and by how much each one's was wrong. */
  dwellMs: number;
  dwellWrongMs: number;
  attentionMs: number;
  attentionWrongMs: number;
  /** The same of what is reported, which is a sum. */
  reportedDwellMs: number;
  reportedAttentionMs: number;
  /** Person-milliseconds there, and by how much the live count was wrong over time. */
  presenceMs: number;
  crowdWrongMs: number;
  /** Milliseconds from the true first watcher of a video to the one that was told; only videos that have both. */
  watcherDelays: number[];
  watchersMissed: number;
}

/** Half widths of a head within which a face is somebody's. */
const NEAR = 1.2;

/** Holds what the product made of a video against how it was. */
export function score(staging: Staging, watched: Watched): TrackScore {
  const visits = trueVisits(staging);
  const present = visits.filter((visit) => visit.present);
  const owners = ownersOf(staging, visits, watched);
  const tracksOf = (visit: TrueVisit): WatchedTrack[] =>
    watched.tracks.filter(({ id }) => mostly(owners.get(id) ?? []) === visit);
  const wrong = (key: 'dwellMs' | 'attentionMs'): number => {
    const off = visits.map((visit) => Math.abs(sum(tracksOf(visit), key) - visit[key]));
    const nobody = watched.tracks.filter(({ id }) => mostly(owners.get(id) ?? []) === null);
    return off.reduce((total, ms) => total + ms, 0) + sum(nobody, key);
  };
  const truly = present.reduce<number | null>((first, { watcherAt }) => earlier(first, watcherAt), null);
  const told = watched.frames.find(({ watchers }) => watchers > 0)?.at ?? null;
  return {
    videos: 1,
    people: present.length,
    miscounted: Math.abs(watched.reported.people - present.length),
    switches: switchesIn(staging, visits, watched),
    dwellMs: sum(visits, 'dwellMs'),
    dwellWrongMs: wrong('dwellMs'),
    attentionMs: sum(visits, 'attentionMs'),
    attentionWrongMs: wrong('attentionMs'),
    reportedDwellMs: watched.reported.dwellMs,
    reportedAttentionMs: watched.reported.attentionMs,
    presenceMs: sum(visits, 'presenceMs'),
    crowdWrongMs: crowdWrong(visits, watched),
    watcherDelays: truly !== null && told !== null ? [told - truly] : [],
    watchersMissed: Number((truly === null) !== (told === null)),
  };
}

export function addScores(scores: readonly TrackScore[]): TrackScore {
  const [first, ...rest] = scores;
  if (!first) throw new Error('nothing was measured');
  return rest.reduce((total, one) => {
    const added = Object.entries(total).map(([key, value]) => {
      const other = one[key as keyof TrackScore];
      return [key, Array.isArray(value) ? [...value, ...(other as number[])] : value + (other as number)];
    });
    return Object.fromEntries(added) as TrackScore;
  }, first);
}

/** For each track whose face it was on, frame by frame; null where it was nobody's. */
function ownersOf(
  staging: Staging,
  visits: readonly TrueVisit[],
  { frames }: Watched,
): Map<number, (TrueVisit | null)[]> {
  const owners = new Map<number, (TrueVisit | null)[]>();
  for (const { at, seen } of frames) {
    const there = seenAt(staging, at / 1000);
    for (const { id, x, y } of seen) {
      const [nearest] = there
        .map(({ person, pose, face }) => ({ person, away: Math.hypot(face.x - x, face.y - y) / pose.ear }))
        .filter(({ away }) => away <= NEAR)
        .sort((a, b) => a.away - b.away);
      const index = nearest ? staging.people.indexOf(nearest.person) : -1;
      // Somebody's face may be found a little before half of it is in the picture.
      const visit = visits.find(
        ({ person, from, to }) => person === index && at >= from - 500 && at <= to + 500,
      );
      owners.set(id, [...(owners.get(id) ?? []), visit ?? null]);
    }
  }
  return owners;
}

/** Whose it was in most frames. */
function mostly<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function switchesIn(staging: Staging, visits: readonly TrueVisit[], { frames }: Watched): number {
  const last = new Map<TrueVisit, number>();
  let switches = 0;
  for (const { at, seen } of frames) {
    const there = seenAt(staging, at / 1000).filter((someone) => someone.seen);
    for (const { visit, id } of pairs(staging, visits, at, there, seen)) {
      const before = last.get(visit);
      if (before !== undefined && before !== id) switches += 1;
      last.set(visit, id);
    }
  }
  return switches;
}

/** Whose face each track is on, nearest first: each is one person's, and nobody has two. */
function pairs(
  { people }: Staging,
  visits: readonly TrueVisit[],
  at: number,
  there: ReturnType<typeof seenAt>,
  seen: Watched['frames'][number]['seen'],
): { visit: TrueVisit; id: number }[] {
  const near = there.flatMap(({ person, pose, face }) => {
    const index = people.indexOf(person);
    const visit = visits.find((one) => one.person === index && at >= one.from && at <= one.to);
    if (!visit) return [];
    return seen
      .map(({ id, x, y }) => ({ visit, id, away: Math.hypot(face.x - x, face.y - y) / pose.ear }))
      .filter(({ away }) => away <= NEAR);
  });
  const paired: { visit: TrueVisit; id: number }[] = [];
  for (const { visit, id } of near.sort((a, b) => a.away - b.away)) {
    if (!paired.some((pair) => pair.visit === visit || pair.id === id)) paired.push({ visit, id });
  }
  return paired;
}

/** Person-milliseconds by which the live count differed from who was present. */
function crowdWrong(visits: readonly TrueVisit[], { frames }: Watched): number {
  return frames.reduce((total, { at, count }, i) => {
    const next = frames[i + 1]?.at ?? at;
    const there = visits.filter(({ present, from, to }) => present && at >= from && at <= to).length;
    return total + Math.abs(count - there) * (next - at);
  }, 0);
}

const sum = <Key extends string>(values: readonly Record<Key, number>[], key: Key): number =>
  values.reduce((total, value) => total + value[key], 0);
const earlier = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);
