import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { type Facts, OVERLAY } from '../../../shared/schedule/facts.ts';
import type { LoopItem } from '../../../shared/schedule/loop-item.ts';
import { anySchedule } from './any-schedule.ts';
import { CREATIVES } from './documents.ts';
import { onScreen } from './on-screen.ts';
import type { Held } from './oracle-readiness.ts';
import { oracleScreen } from './oracle-screen.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const zone = 'Europe/London';
const change = Date.parse('2026-10-25T01:00Z');
const display = { id: 'till', zone };

const some = fc.subarray(CREATIVES.map(({ id }) => id));
const few = fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, some);
const anyHeld: fc.Arbitrary<Held> = fc.record({
  files: fc.option(some, { nil: null, freq: 4 }),
  failed: few,
  failedAbove: few,
  last: few,
});

/** The same as the evaluator is told it. */
function factsOf({ files, failed, failedAbove, last }: Held, { creatives }: ScheduleDocument): Facts {
  const shas = creatives.flatMap((one) =>
    'media' in one && files?.includes(one.id) ? [one.media.sha256] : [],
  );
  const lastLoop = last.flatMap((id): LoopItem[] => {
    const creative = creatives.find((one) => one.id === id);
    const slot = { id, creativeId: id, variants: [] };
    return creative
      ? [{ key: id, entryId: null, layoutId: null, playlistId: 'old', slot, creative, durationMs: 10_000 }]
      : [];
  });
  return {
    verified: files === null ? 'everything' : new Set(shas),
    failed: new Set(failed),
    failedIn: new Map([[OVERLAY, new Set(failedAbove)]]),
    lastLoop,
    surroundings: { language: 'de-AT' },
  };
}

test('SCH-1 SCH-12 SCH-13 SCH-14 SCH-15 SCH-16 SCH-40 whatever is missing or has failed on a screen, the answer and its next change are those of the oracle', () => {
  const rungs = new Map<string, number>();
  fc.assert(
    fc.property(
      anySchedule(zone, change),
      anyHeld,
      fc.integer({ min: -30 * 60, max: 8 * 60 }),
      (document, held, start) => {
        const now = change + start * MINUTE;
        const facts = factsOf(held, document);
        const answer = evaluate(compile(document), display, now, facts);
        const expected = (at: number) => oracleScreen(document, display, at, held);
        const first = expected(now);
        expect(onScreen(answer)).toBe(first);
        const rung = first.split(' ')[0] ?? '';
        rungs.set(rung, (rungs.get(rung) ?? 0) + 1);

        // What is on the screen can be shown: a file that is not there, or a failure, is in no loop.
        const [main] = answer.layers;
        for (const { creative } of main?.loop ?? []) {
          expect(held.failed).not.toContain(creative.id);
          if ('media' in creative && held.files !== null) expect(held.files).toContain(creative.id);
        }

        const horizon = now + 20 * HOUR;
        let at = now + MINUTE;
        while (at < horizon && expected(at) === first) at += MINUTE;
        if (at < horizon) expect(answer.nextChangeAt).toBe(at);
        else if (answer.nextChangeAt !== null) expect(answer.nextChangeAt).toBeGreaterThanOrEqual(horizon);
      },
    ),
    { numRuns: 250 },
  );
  // Every rung has been stood on, or this has shown nothing.
  expect([...rungs.keys()].sort()).toEqual([
    'campaign',
    'emergency',
    'filler',
    'holding',
    'last',
    'opening-hours',
    'takeover',
  ]);
});
