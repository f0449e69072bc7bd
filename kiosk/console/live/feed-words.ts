import type {
  CapFeed,
  CapFeedFault,
  CapFilter,
  CapReceipt,
  CapRefusal,
} from '../../../shared/model/cap-feed.ts';
import { count, momentText } from '../parts/moments.ts';

const FAULT: Readonly<Record<CapFeedFault, string>> = {
  'address-refused':
    'it leads into a private network, or is not https; whoever runs the server can allow a local address (CAP_NETWORKS)',
  'host-unknown': 'there is no such host',
  unreachable: 'no answer within 15 seconds',
  'bad-answer': 'it was answered with an error, or leads on without end',
  'too-large': 'the answer is larger than a megabyte, or packed',
  'no-feed': 'what it answers is neither a CAP 1.2 message nor an Atom feed',
};

const REASON: Readonly<Record<CapRefusal, string>> = {
  known: 'received before',
  'not-actual': 'a test, a draft, or a message between systems',
  exercise: 'an exercise, and this feed does not show those',
  'not-a-warning': 'an acknowledgement or a note, no warning',
  'not-public': 'not for the public',
  severity: 'less severe than this feed shows',
  urgency: 'less urgent than this feed shows',
  certainty: 'less certain than this feed shows',
  area: 'about other areas',
  expired: 'already over',
  'nothing-to-end': 'it ends a warning that was not on screens',
  unreadable: 'no CAP 1.2 message',
  'not-fetched': 'named by the feed, but its own address gave nothing',
  'too-many': 'there were as many alarms as screens take, and none less grave',
  displaced: 'it made room for a graver one when there were as many as screens take',
};

const OUTCOME: Readonly<Record<Exclude<CapReceipt['outcome'], 'ignored'>, string>> = {
  raised: 'Shown on every screen',
  updated: 'Replaced an earlier one on every screen',
  cancelled: 'Ended an earlier one',
};

/** What became of a message, in a merchandiser's words. */
export function receiptText({ outcome, reason }: Pick<CapReceipt, 'outcome' | 'reason'>): string {
  if (outcome !== 'ignored') return OUTCOME[outcome];
  if (reason === 'displaced') return `No longer shown: ${REASON[reason]}`;
  return `Not shown: ${reason === null ? 'it says nothing to show' : REASON[reason]}`;
}

/** How the last try went. */
export function feedStateText({ readAt, triedAt, fault }: CapFeed, zone: string): string {
  if (triedAt === null) return 'Being asked for the first time.';
  if (fault === null) return `Last read ${momentText(triedAt, zone)}.`;
  const since = readAt === null ? 'It has never been read' : `Last read ${momentText(readAt, zone)}`;
  return `Cannot be read: ${FAULT[fault]}. ${since}; it is tried again.`;
}

/** Which of its messages are shown. */
export function filterText({ severity, urgency, certainty, areas, exercises }: CapFilter): string {
  const least = [
    severity === 'Unknown'
      ? []
      : [severity === 'Extreme' ? 'extreme' : `${severity.toLowerCase()} or graver`],
    urgency === 'Unknown' ? [] : [`${urgency.toLowerCase()} or sooner`],
    certainty === 'Unknown' ? [] : [`${certainty.toLowerCase()} or surer`],
  ].flat();
  const where = areas.length === 0 ? 'everywhere' : `in ${count(areas.length, 'area')} (${areas.join(', ')})`;
  return `Shows ${least.length === 0 ? 'every warning' : `warnings that are ${least.join(', ')}`}, ${where}${
    exercises ? ', and exercises' : ''
  }.`;
}

/** Geocodes and names as typed: one a line, or with commas between. */
export function areasOf(typed: string): string[] {
  return typed
    .split(/[\n,]/)
    .map((area) => area.trim())
    .filter((area) => area !== '');
}
