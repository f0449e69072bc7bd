import type { Display } from '../../../shared/model/display.ts';
import { relativeTime } from '../../ui/relative-time.ts';
import { clockText, count, dateIn, dayText, locale } from '../parts/moments.ts';
import { cameraProblem } from './camera-fault-words.ts';

export type Tone = 'success' | 'warning' | 'danger' | 'idle';

export interface DisplayHealth {
  tone: Tone;
  /** A few words beside the dot. */
  word: string;
  /** Each thing that is wrong, worst first, in words that say what to do where something can be done. */
  problems: string[];
}

/** Rows in the outbox from which on something is more than a short outage. */
const MANY_QUEUED = 500;
const STORAGE_TIGHT = 0.9;

/**
 * How a screen is, from what it last said of itself.
 *
 * @param now epoch milliseconds
 * @param connected false while the server is away: then nobody knows, and the page's banner says why
 */
export function displayHealth(display: Display, now: number, connected = true): DisplayHealth {
  if (!connected) return { tone: 'idle', word: 'Unknown', problems: [] };
  if (display.pairedAt === null)
    return { tone: 'idle', word: 'No screen yet', problems: ['No screen has become this display yet.'] };
  const problems = [...contentProblems(display), ...deviceProblems(display)];
  if (!display.online)
    return { tone: 'danger', word: 'Offline', problems: [offlineText(display, now), ...problems] };
  if (isHidden(display)) return { tone: 'warning', word: 'Window in the background', problems };
  if (display.status?.state === 'downloading') return { tone: 'warning', word: 'Downloading', problems };
  if (problems.length > 0) return { tone: 'warning', word: 'Look at this', problems };
  if (isClosed(display)) return { tone: 'success', word: closedText(display, now), problems };
  return { tone: 'success', word: isInUse(display) ? 'Online · somebody is using it' : 'Online', problems };
}

/** Whether a person is at this kiosk now: its loop waits, and that is no fault. */
export function isInUse({ online, status }: Display): boolean {
  return online && status?.state === 'in-use';
}

/** Whether it is dark because the shop is closed: as it should be. */
export function isClosed({ online, status }: Display): boolean {
  return online && status?.state === 'closed';
}

/** Until when a screen is dark that {@link isClosed}, by the clock on its wall. */
export function closedText({ zone, status }: Display, now: number): string {
  const until = status?.darkUntil ?? null;
  if (until === null) return 'Closed, dark';
  const day = dateIn(zone, until) === dateIn(zone, now) ? '' : `${dayText(until, zone)}, `;
  return `Closed, dark until ${day}${clockText(until, zone)}`;
}

/** Whether its browser shows something else, or nothing: the screen runs, and nobody can see it. */
export function isHidden({ online, status }: Display): boolean {
  return online && status?.state === 'hidden';
}

/** Whether what is on glass is what was last published for this screen. */
export function isOnGlass({ desiredRevision, reportedRevision }: Display): boolean {
  return reportedRevision !== null && reportedRevision >= desiredRevision;
}

function offlineText({ lastSeenAt }: Display, now: number): string {
  if (lastSeenAt === null) return 'It has not connected yet.';
  return `Last seen ${relativeTime(lastSeenAt, now, locale())}. It goes on playing what it has.`;
}

function contentProblems(display: Display): string[] {
  const { status } = display;
  const problems: string[] = [];
  if (isHidden(display))
    problems.push('Its window is in the background there, so nothing plays. Bring it to the front.');
  if (status?.state === 'downloading')
    problems.push(`${status.filesReady ?? 0} of ${count(status.filesNeeded ?? 0, 'file')} are ready.`);
  else if (!isOnGlass(display) && display.desiredRevision > 0)
    problems.push(
      display.reportedRevision === null
        ? 'What is published has not reached it yet.'
        : 'It still shows what was published before; the newest has not reached it yet.',
    );
  if (status?.state === 'holding')
    problems.push('Nothing is scheduled for it, so it shows the holding screen.');
  return problems;
}

function deviceProblems({ status }: Display): string[] {
  if (!status) return [];
  const problems: string[] = [];
  if (status.warnings.includes('manifest-refused'))
    problems.push(
      'What it is sent was altered on the way, so it refuses it and plays what it has. Look for a proxy or a cache between it and this server.',
    );
  if (status.warnings.includes('content-too-large'))
    problems.push(
      'What is published needs more room than it keeps for content, so it plays what it has. Publish smaller films, or give it a larger disk.',
    );
  const camera = cameraProblem(status);
  if (camera !== null) problems.push(camera);
  if (status.mode === 'safe')
    problems.push(
      'It is in safe mode: pictures only, no camera, no touch. It kept stopping, or somebody sent it there.',
    );
  if (status.refusedBuild !== null)
    problems.push(
      `The new player ${status.refusedBuild} did not run there, so it went back to the one before.`,
    );
  if (status.clock === 'untrusted')
    problems.push(
      'Its clock had lost the time: set it there, or replace its battery. Started without the server, it would repeat what it played last.',
    );
  if (status.queued >= MANY_QUEUED) problems.push(`${count(status.queued, 'report')} wait to be sent.`);
  if (status.storage && status.storage.usedBytes > status.storage.quotaBytes * STORAGE_TIGHT)
    problems.push('Its storage is almost full.');
  return problems;
}
