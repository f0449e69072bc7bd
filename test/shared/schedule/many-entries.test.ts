import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../shared/schedule/compile.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { anySchedule } from './any-schedule.ts';
import { documentOf, entry } from './documents.ts';
import { onScreen } from './on-screen.ts';
import { oracleScreen } from './oracle-screen.ts';

const zone = 'Europe/London';
const change = Date.parse('2026-10-25T01:00Z');
const HOUR = 3_600_000;
const display = { id: 'till', zone };
const german = { ...EVERYTHING_READY, surroundings: { language: 'de-AT' } };

/** Entries are looked into by the hundred: these stand on both sides of such a border, and of several. */
const many = fc.array(anySchedule(zone, change), { minLength: 2, maxLength: 4 }).chain(([first, ...others]) =>
  fc.constant(
    documentOf({
      ...first,
      entries: Array.from({ length: 600 }, (_, n) => {
        const source = [first, ...others][n % (others.length + 1)]?.entries ?? [];
        const pattern = source[n % source.length] ?? entry('none');
        return { ...pattern, id: `e${n}`, name: `e${n}` };
      }),
    }),
  ),
);

test('SCH-1 SCH-11 SCH-20 hundreds of entries are answered as the oracle does, one compiled schedule asked hour after hour', () => {
  fc.assert(
    fc.property(many, (document) => {
      const schedule = compile(document);
      for (let at = change - 12 * HOUR; at < change + 24 * HOUR; at += 3 * HOUR) {
        const answer = evaluate(schedule, display, at, german);
        expect(onScreen(answer)).toBe(oracleScreen(document, display, at));
        if (answer.nextChangeAt === null) continue;
        const turn = answer.nextChangeAt;
        expect(onScreen(evaluate(schedule, display, turn, german))).toBe(
          oracleScreen(document, display, turn),
        );
        expect(oracleScreen(document, display, turn)).not.toBe(oracleScreen(document, display, at));
      }
    }),
    { numRuns: 8 },
  );
});
