import type { Manifest } from '../../shared/model/manifest.ts';

/** What holds at once, whatever version is on glass. */
const livePart = ({ display, posture, schedule }: Manifest): string =>
  JSON.stringify([display, posture, schedule.emergencies, schedule.takeovers]);

/**
 * The version that plays, with what is true now in a newer one whose files are still coming: alarms and takeovers, or
 * that they are over, and how the display is named, tagged and turned. None of these may wait for a film. What they need
 * and the version lacks comes along; what both have stays the version's own, so that nothing of two is mixed.
 *
 * Null when the version has all that already. The seal no longer fits: it was checked when each of the two came.
 */
export function withLiveParts(current: Manifest, newer: Manifest): Manifest | null {
  if (livePart(current) === livePart(newer)) return null;
  const { schedule } = current;
  const { emergencies, takeovers, playlists, creatives, layouts } = newer.schedule;
  const idOf = ({ id }: { id: string }): string => id;
  return {
    ...current,
    display: newer.display,
    posture: newer.posture,
    schedule: {
      ...schedule,
      emergencies,
      takeovers,
      playlists: withMissing(schedule.playlists, playlists, idOf),
      creatives: withMissing(schedule.creatives, creatives, idOf),
      // One that was kept by an older build has none.
      layouts: withMissing(schedule.layouts ?? [], layouts, idOf),
    },
    products: withMissing(current.products, newer.products, idOf),
    media: withMissing(current.media, newer.media, ({ sha256 }) => sha256),
  };
}

function withMissing<T>(own: readonly T[], others: readonly T[], keyOf: (one: T) => string): T[] {
  const known = new Set(own.map(keyOf));
  return [...own, ...others.filter((other) => !known.has(keyOf(other)))];
}
