import { describe, expect, test } from 'vitest';
import {
  answerFor,
  type BootRecord,
  buildToServe,
  NO_BOOTS,
  noteBoot,
  noteFate,
} from '../../../kiosk/service-worker/boot-record.ts';

const OLD = { id: 'old', name: '1.0' };
const NEW = { id: 'new', name: '1.1' };
const KEPT = ['old', 'new'];
const MINUTE = 60_000;

/** Starts of one display, a page each; a page with a fate says it. Returns the record and what each page was. */
function start(
  record: BootRecord,
  own: typeof OLD,
  pages: readonly { at: number; fate?: 'healthy' | 'left'; display?: string }[],
  kept = KEPT,
) {
  const served: string[] = [];
  let now = record;
  for (const { at, fate, display = 'wall' } of pages) {
    const build = buildToServe(now, own, kept);
    const client = `${own.id}-${at}-${display}`;
    now = noteBoot(now, own, build, { client, display, at });
    if (fate) now = noteFate(now, own, client, fate);
    served.push(build.id);
  }
  return { record: now, served };
}

const healthyOld = start(NO_BOOTS, OLD, [{ at: 0, fate: 'healthy' }]).record;
const at = (minutes: readonly number[]) => minutes.map((minute) => ({ at: minute * MINUTE }));

describe('builds', () => {
  test('PWA-6 a new build that does not run well in three starts is given up for the last that did', () => {
    const { record, served } = start(healthyOld, NEW, at([1, 2, 3, 4, 5]));
    expect(served).toEqual(['new', 'new', 'new', 'old', 'old']);
    expect(record.refused).toEqual(NEW);
    expect(answerFor(record, NEW, `new-${5 * MINUTE}-wall`)).toEqual({ crashes: 1, refusedBuild: '1.1' });
  });

  test('PWA-6 it is not taken again, however well the old one runs, until a newer one comes', () => {
    const bad = start(healthyOld, NEW, at([1, 2, 3])).record;
    const later = start(
      bad,
      NEW,
      [4, 5, 900].map((minute) => ({ at: minute * MINUTE, fate: 'healthy' as const })),
    );
    expect(later.served).toEqual(['old', 'old', 'old']);
    expect(later.record.good).toEqual(OLD);
    const newer = { id: 'newer', name: '1.2' };
    const next = start(later.record, newer, [{ at: 1000 * MINUTE, fate: 'healthy' }], ['old', 'newer']);
    expect(next.served).toEqual(['newer']);
    expect(next.record).toMatchObject({ good: newer, refused: null });
  });

  test('PWA-6 a build that ran well once is never given up', () => {
    const once = start(healthyOld, NEW, [{ at: MINUTE, fate: 'healthy' }]).record;
    expect(start(once, NEW, at([2, 3, 4, 5, 6])).served).toEqual(Array(5).fill('new'));
  });

  test('PWA-6 nor is one for which there is no other', () => {
    expect(start(NO_BOOTS, NEW, at([1, 2, 3, 4])).served).toEqual(Array(4).fill('new'));
    expect(start(healthyOld, NEW, at([1, 2, 3, 4]), ['new']).served).toEqual(Array(4).fill('new'));
  });

  test('PWA-6 a page that was closed in good order is no try', () => {
    const pages = [1, 2, 3, 4, 5].map((minute) => ({ at: minute * MINUTE, fate: 'left' as const }));
    expect(start(healthyOld, NEW, pages).served).toEqual(Array(5).fill('new'));
  });

  test('PWA-6 the first page of a browser, which the worker did not serve, makes its build a good one', () => {
    expect(noteFate(NO_BOOTS, NEW, 'from the network', 'healthy').good).toEqual(NEW);
    const bad = start(healthyOld, NEW, at([1, 2, 3, 4])).record;
    expect(noteFate(bad, NEW, 'from the network', 'healthy').good).toEqual(OLD);
  });

  test('PWA-6 the record stays small', () => {
    const many = start(healthyOld, NEW, at(Array.from({ length: 500 }, (_, index) => index)));
    expect(many.record.boots.length).toBeLessThanOrEqual(60);
  });
});

describe('crashes', () => {
  const crashes = (pages: Parameters<typeof start>[2]) => {
    const { record } = start(NO_BOOTS, OLD, pages);
    return answerFor(record, OLD, record.boots.at(-1)?.client ?? '').crashes;
  };

  test('PLY-31 counts starts of the last ten minutes that ended without a word', () => {
    expect(crashes(at([1, 2, 3, 4]))).toBe(3);
    expect(crashes(at([1, 2, 3, 12]))).toBe(2);
    expect(crashes(at([1]))).toBe(0);
  });

  test('PLY-31 since one that ran well, of this display, and no orderly end', () => {
    expect(crashes([{ at: 1 }, { at: 2, fate: 'healthy' }, { at: 3 }, { at: 4 }])).toBe(1);
    expect(crashes([{ at: 1, display: 'kiosk' }, { at: 2, fate: 'left' }, { at: 3 }])).toBe(0);
  });

  test('PLY-31 an unknown page has none', () => {
    expect(answerFor(healthyOld, OLD, 'nobody')).toEqual({ crashes: 0, refusedBuild: null });
  });
});
