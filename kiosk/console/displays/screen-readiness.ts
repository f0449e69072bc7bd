import type { Display } from '../../../shared/model/display.ts';
import type { Manifest } from '../../../shared/model/manifest.ts';
import type { Facts } from '../../../shared/schedule/facts.ts';
import { count } from '../parts/moments.ts';

/** What of a schedule a screen can play, as far as it says. */
export type Readiness = Pick<Facts, 'verified' | 'failed' | 'failedIn'>;

/** Null while the screen has not spoken of the version that it should show. */
export function readinessOf(
  { status, desiredRevision }: Pick<Display, 'status' | 'desiredRevision'>,
  media: Manifest['media'],
): Readiness | null {
  if (!status || status.newestRevision !== desiredRevision) return null;
  const missing = new Set(status.missing);
  const failedIn = new Map<string, Set<string>>();
  const failed = new Set<string>();
  for (const { creativeId, zone } of status.failing) {
    if (zone === null) failed.add(creativeId);
    else failedIn.set(zone, (failedIn.get(zone) ?? new Set()).add(creativeId));
  }
  const verified =
    missing.size === 0
      ? 'everything'
      : new Set(media.map(({ sha256 }) => sha256).filter((sha256) => !missing.has(sha256)));
  return { verified, failed, failedIn };
}

/** What the screen says of itself that the explanation goes by; null where all is there and well. */
export function readinessNote({ name, status, desiredRevision }: Display): string | null {
  if (!status || status.newestRevision !== desiredRevision)
    return `${name} has not said which files of it it has; all of them are taken as there.`;
  const notes: string[] = [];
  const missing = (status.filesNeeded ?? 0) - (status.filesReady ?? 0);
  if (missing > 0)
    notes.push(`${count(missing, 'file')} of it ${missing === 1 ? 'is' : 'are'} still to come`);
  if (status.failing.length > 0)
    notes.push(`${count(status.failing.length, 'item')} could not be shown there lately`);
  return notes.length === 0 ? null : `${name} says: ${notes.join('; ')}.`;
}
