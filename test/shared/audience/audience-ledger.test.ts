import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AudienceCell, type VisitCell } from '../../../shared/audience/audience-cell.ts';
import { AudienceLedger } from '../../../shared/audience/audience-ledger.ts';
import { QUARTER_MS, RAW_KEPT_MS } from '../../../shared/audience/constants.ts';
import type { PlayAudience } from '../../../shared/audience/play-audience.ts';
import { quarterStartOf } from '../../../shared/audience/quarter.ts';
import { LogEvent } from '../../../shared/model/log.ts';

const start = quarterStartOf(1_790_000_000_000);
const seen = {
  band: '60+' as const,
  arrivals: 1,
  firstLooks: 1,
  impressions: 2,
  ots: 2,
  lts: 1,
  lts2: 1,
  glances: 3,
  presenceMs: 7600,
  dwellMs: 4300,
  attentionMs: 4200,
};
const left = {
  band: '60+' as const,
  people: 1,
  watchers: 1,
  engaged: 0,
  dwell: [1, 0, 0, 0, 0],
  attention: [1, 0, 0, 0],
  presenceMs: 2900,
  dwellMs: 2900,
  attentionMs: 1900,
};
const audience: PlayAudience = { play: [seen], visits: [left] };
const play = {
  creativeId: 'bread',
  playlistId: 'loop',
  endedAt: start + 60_000,
  lengthMs: 8000,
  audience,
  adaptive: true,
};

const cell: VisitCell = {
  metricsVersion: '2',
  of: 'visits',
  quarterStart: start,
  band: '60+',
  people: 3,
  dwell: [1, 0, 1, 0, 0],
  attention: [1, 1, 0, 0],
  presenceSeconds: 30,
  dwellSeconds: 20,
  attentionSeconds: 10,
};
const content: AudienceCell = {
  metricsVersion: '2',
  of: 'content',
  quarterStart: start,
  creativeId: 'bread',
  band: '60+',
  arrivals: 2,
  firstLooks: 1,
  impressions: 5,
  ots: 4,
  lts: 2,
  lts2: 1,
  glances: 6,
  presenceSeconds: 30,
  dwellSeconds: 20,
  attentionSeconds: 10,
};
const first: AudienceCell = {
  metricsVersion: '1',
  quarterStart: start,
  creativeId: null,
  band: '60+',
  people: 3,
  watchers: 2,
  engaged: 1,
  impressions: 0,
  ots: 0,
  lts: 0,
  lts2: 0,
  presenceSeconds: 30,
  dwellSeconds: 20,
  attentionSeconds: 10,
};
const takes = (one: unknown): boolean => AudienceCell.safeParse(one).success;

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number {
  if (typeof value === 'number') return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + numbersIn(part), 0);
}

describe('AudienceCell', () => {
  it('AUD-31 is a quarter, a creative, a band, counts and sums', () => {
    for (const one of [cell, content, first]) {
      expect(takes(one)).toBe(true);
      expect(takes({ ...one, band: 'under-20' })).toBe(false);
      expect(takes({ ...one, quarterStart: start + 1 })).toBe(false);
      expect(takes({ ...one, presenceSeconds: 30.5 })).toBe(false);
      expect(takes({ ...one, metricsVersion: '0' })).toBe(false);
    }
  });

  it('AUD-31 has no part larger than its whole', () => {
    for (const wrong of [{ people: 1 }, { dwellSeconds: 31 }, { attentionSeconds: 21 }])
      expect(takes({ ...cell, ...wrong }), JSON.stringify(wrong)).toBe(false);
    for (const wrong of [{ arrivals: 6 }, { firstLooks: 3 }, { ots: 6 }, { lts: 5 }, { lts2: 3 }])
      expect(takes({ ...content, ...wrong }), JSON.stringify(wrong)).toBe(false);
    for (const wrong of [{ watchers: 4 }, { impressions: 1 }, { creativeId: 'bread' }])
      expect(takes({ ...first, ...wrong }), JSON.stringify(wrong)).toBe(false);
  });

  it('AUD-101 has five classes of dwell and four of attention, and both hold the same watchers', () => {
    expect(takes({ ...cell, dwell: [2, 0, 0, 0] })).toBe(false);
    expect(takes({ ...cell, attention: [1, 1, 0, 0, 0] })).toBe(false);
    expect(takes({ ...cell, dwell: [1, 0, 0, 0, 0] })).toBe(false);
  });

  it('AUD-31 AUD-R07 takes no further key, number or list, over 1,000 made-up payloads', () => {
    const kept = [cell, content, first];
    const extra = fc
      .string({ minLength: 1 })
      .filter((key) => !kept.some((one) => key in one) && key !== '__proto__');
    const list = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 });
    fc.assert(
      fc.property(extra, fc.jsonValue(), list, fc.constantFrom(...kept), (key, value, numbers, one) => {
        expect(takes({ ...one, [key]: value })).toBe(false);
        const swollen = { ...one, dwell: numbers };
        const event = LogEvent.safeParse({ seq: 1, kind: 'audience', cell: swollen });
        if (event.success) expect(numbersIn(event.data)).toBeLessThanOrEqual(16);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('AudienceLedger', () => {
  it('AUD-32 keeps cells until their quarter is over', () => {
    const ledger = new AudienceLedger();
    ledger.addPlay(play);
    expect(ledger.drain(start + QUARTER_MS - 1)).toEqual({ cells: [], adaptive: [], decisions: [] });
    const { cells } = ledger.drain(start + QUARTER_MS);
    expect(cells.map(({ of }) => of).sort()).toEqual(['content', 'plays', 'visits']);
    for (const each of cells) expect(AudienceCell.parse(each)).toEqual(each);
    expect(ledger.drain(start + QUARTER_MS).cells).toEqual([]);
  });

  it('AUD-32 adds up plays and rounds once, down', () => {
    const ledger = new AudienceLedger();
    for (let i = 0; i < 3; i++) ledger.addPlay(play);
    const { cells } = ledger.drainAll();
    expect(cells.find(({ of }) => of === 'content')).toMatchObject({
      creativeId: 'bread',
      arrivals: 3,
      firstLooks: 3,
      impressions: 6,
      lts: 3,
      glances: 9,
      presenceSeconds: 22,
      dwellSeconds: 12,
      attentionSeconds: 12,
    });
    expect(cells.find(({ of }) => of === 'visits')).toMatchObject({
      people: 3,
      dwell: [3, 0, 0, 0, 0],
      attention: [3, 0, 0, 0],
      presenceSeconds: 8,
    });
    expect(cells.find(({ of }) => of === 'plays')).toMatchObject({
      creativeId: 'bread',
      plays: 3,
      seconds: 24,
    });
  });

  it('AUD-32 survives a reload, and begins anew from what it cannot read', () => {
    const ledger = new AudienceLedger();
    ledger.addPlay(play);
    const copy = AudienceLedger.restore(JSON.parse(JSON.stringify(ledger.snapshot())));
    expect(copy.drainAll()).toEqual(ledger.drainAll());
    for (const wrong of [null, 'x', { cells: [{}], adaptive: [] }, { cells: 3 }]) {
      expect(AudienceLedger.restore(wrong).drainAll()).toEqual({ cells: [], adaptive: [], decisions: [] });
    }
  });

  it('AUD-32 what an older build left loses only what it cannot say', () => {
    const ledger = new AudienceLedger();
    ledger.addPlay(play);
    const { cells, adaptive } = ledger.snapshot();
    const old = {
      quarterStart: start,
      creativeId: null,
      band: '60+',
      people: 1,
      watchers: 1,
      presenceMs: 900,
    };
    const restored = AudienceLedger.restore({ cells: [old, ...cells], adaptive, decisions: [] });
    expect(restored.drainAll()).toEqual(ledger.drainAll());
  });

  it('AUD-103 AUD-R17 forgets people of more than a day ago, and not what was played', () => {
    const ledger = new AudienceLedger();
    ledger.addPlay(play);
    const { cells, adaptive } = ledger.drain(start + RAW_KEPT_MS);
    expect(cells).toEqual([]);
    expect(adaptive).toHaveLength(1);
    expect(ledger.drainAll().cells).toEqual([]);
    ledger.addPlay(play);
    expect(ledger.drain(start + RAW_KEPT_MS - 1).cells).toHaveLength(3);
  });

  it('AUD-R08 AUD-33 counts plays of slots with variants by the quarter, without reason or time', () => {
    const ledger = new AudienceLedger();
    ledger.addPlay(play);
    ledger.addPlay({ ...play, endedAt: play.endedAt + 9000, audience: null });
    ledger.addPlay({ ...play, creativeId: 'milk', adaptive: false });
    expect(ledger.drainAll().adaptive).toEqual([
      { quarterStart: start, creativeId: 'bread', playlistId: 'loop', plays: 2, seconds: 16 },
    ]);
  });

  it('AUD-32 makes only valid cells, whatever plays it is given', () => {
    const ms = fc.nat(100_000);
    const row = fc.record({ impressions: fc.nat(5), a: ms, b: ms, c: ms }).map(({ impressions, a, b, c }) => {
      const [attentionMs = 0, dwellMs = 0, presenceMs = 0] = [a, b, c].sort((x, y) => x - y);
      const none = { arrivals: 0, firstLooks: 0, lts: 0, lts2: 0 };
      return { ...seen, ...none, impressions, ots: impressions, attentionMs, dwellMs, presenceMs };
    });
    const at = fc.integer({ min: start, max: start + 4 * QUARTER_MS });
    fc.assert(
      fc.property(fc.array(fc.tuple(row, at)), (plays) => {
        const ledger = new AudienceLedger();
        for (const [one, endedAt] of plays)
          ledger.addPlay({ ...play, endedAt, audience: { play: [one], visits: [] } });
        const { cells } = ledger.drainAll();
        cells.forEach((each, index) => {
          const event = LogEvent.parse({ seq: index + 1, kind: 'audience', cell: each });
          expect(numbersIn(event)).toBeLessThanOrEqual(16);
        });
        const total = plays.reduce((sum, [one]) => sum + one.impressions, 0);
        const counted = cells.map((each) => (each.of === 'content' ? each.impressions : 0));
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(total);
      }),
    );
  });
});
