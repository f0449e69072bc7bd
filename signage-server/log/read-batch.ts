import { z } from 'zod';
import { type LogBatch, LogEvent, type LogReceipt } from '../../shared/model/log.ts';
import type { EventRows } from '../storage/event-insert.ts';

/** The number of a row of which nothing else may be right. */
const Numbered = z.object({ seq: z.int().min(1) });
const LONGEST_REASON = 200;

/** What a batch holds, once each of its rows has been read by itself. */
export type ReadBatch = Pick<EventRows, 'events' | 'refused' | 'covered'> & {
  refusals: LogReceipt['refused'];
};

/**
 * Reads a batch row by row: a bad one is refused alone and, if it has a number, counts as dealt with, or it would
 * hold up the log for ever. Numbers must rise, for a number that comes again is no second event.
 */
export function readBatch(batch: LogBatch): ReadBatch {
  const events: LogEvent[] = [];
  const refusals: LogReceipt['refused'] = [];
  const covered: { from: number; to: number }[] = [];
  let last = 0;
  for (const row of batch.events) {
    const parsed = LogEvent.safeParse(row);
    const seq = (parsed.data ?? Numbered.safeParse(row).data)?.seq ?? null;
    if (seq === null) {
      refusals.push({ seq, reason: 'has no number' });
      continue;
    }
    if (seq <= last) {
      refusals.push({ seq, reason: `comes after number ${last}` });
      continue;
    }
    if (parsed.success) events.push(parsed.data);
    else refusals.push({ seq, reason: reasonOf(parsed.error) });
    last = seq;
    cover(covered, seq, parsed.data);
  }
  const refused = refusals.flatMap(({ seq, reason }) =>
    seq === null || seq > last ? [] : [{ seq, reason }],
  );
  return { events, refused: lastOfEach(refused), covered, refusals };
}

/** A `dropped` row stands in place of the numbers that were lost, of which its own is the last. */
function cover(covered: { from: number; to: number }[], seq: number, event: LogEvent | undefined): void {
  const from = event?.kind === 'dropped' ? Math.max(1, seq - event.count + 1) : seq;
  const run = covered.at(-1);
  if (run && from <= run.to + 1) run.to = seq;
  else covered.push({ from, to: seq });
}

function reasonOf(error: z.ZodError): string {
  const issue = error.issues[0];
  return `${issue?.path.join('.')}: ${issue?.message}`.slice(0, LONGEST_REASON);
}

/** One reason per number: the table of refused rows has no room for two. */
function lastOfEach(refused: { seq: number; reason: string }[]): { seq: number; reason: string }[] {
  return [...new Map(refused.map((row) => [row.seq, row])).values()];
}
