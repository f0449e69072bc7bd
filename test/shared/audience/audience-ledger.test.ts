import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AudienceCell, quarterStartOf } from '../../../shared/audience/audience-cell.ts';
import { AudienceLedger } from '../../../shared/audience/audience-ledger.ts';
import { QUARTER_MS } from '../../../shared/audience/constants.ts';
import type { PlayAudience } from '../../../shared/audience/play-audience.ts';

const start = quarterStartOf(1_790_000_000_000);
const seen = {
  band: '60+' as const,
  impressions: 2,
  ots: 2,
  lts: 1,
  lts2: 1,
  presenceMs: 7600,
  dwellMs: 4300,
  attentionMs: 4200,
};
const left = {
  band: '60+' as const,
  people: 1,
  watchers: 1,
  engaged: 0,
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

const cell: AudienceCell = {
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

describe('AudienceCell', () => {
  it('AUD-31 is a quarter, a creative, a band, counts and sums', () => {
    expect(AudienceCell.safeParse(cell).success).toBe(true);
    expect(AudienceCell.safeParse({ ...cell, band: 'under-20' }).success).toBe(false);
    expect(AudienceCell.safeParse({ ...cell, quarterStart: start + 1 }).success).toBe(false);
    expect(AudienceCell.safeParse({ ...cell, people: 2.5 }).success).toBe(false);
    expect(AudienceCell.safeParse({ ...cell, metricsVersion: '0' }).success).toBe(false);
  });

  it('AUD-31 has no part larger than its whole', () => {
    for (const wrong of [{ watchers: 4 }, { engaged: 3 }, { dwellSeconds: 31 }, { attentionSeconds: 21 }]) {
      expect(AudienceCell.safeParse({ ...cell, ...wrong }).success).toBe(false);
    }
    expect(AudienceCell.safeParse({ ...cell, impressions: 1 }).success).toBe(false);
    expect(AudienceCell.safeParse({ ...cell, creativeId: 'bread' }).success).toBe(false);
  });

  it('AUD-31 takes no further key, over 1,000 made-up ones', () => {
    const extra = fc.string({ minLength: 1 }).filter((key) => !(key in cell) && key !== '__proto__');
    fc.assert(
      fc.property(extra, fc.jsonValue(), (key, value) => {
        expect(AudienceCell.safeParse({ ...cell, [key]: value }).success).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('AudienceLedger', () => {
  it('AUD-32 keeps cells until their quarter is over', () => {
    const ledger = new AudienceLedger();
    ledger.addPlay(play);
    expect(ledger.drain(start + QUARTER_MS - 1)).toEqual({ cells: [], adaptive: [] });
    const { cells } = ledger.drain(start + QUARTER_MS);
    expect(cells).toHaveLength(2);
    for (const each of cells) expect(AudienceCell.parse(each)).toEqual(each);
    expect(ledger.drain(start + QUARTER_MS).cells).toEqual([]);
  });

  it('AUD-32 adds up plays and rounds once, down', () => {
    const ledger = new AudienceLedger();
    for (let i = 0; i < 3; i++) ledger.addPlay(play);
    const { cells } = ledger.drainAll();
    expect(cells.find(({ creativeId }) => creativeId === 'bread')).toMatchObject({
      impressions: 6,
      lts: 3,
      presenceSeconds: 22,
      dwellSeconds: 12,
      attentionSeconds: 12,
      people: 0,
    });
    expect(cells.find(({ creativeId }) => creativeId === null)).toMatchObject({
      people: 3,
      presenceSeconds: 8,
      impressions: 0,
    });
  });

  it('AUD-32 survives a reload, and begins anew from what it cannot read', () => {
    const ledger = new AudienceLedger();
    ledger.addPlay(play);
    const copy = AudienceLedger.restore(JSON.parse(JSON.stringify(ledger.snapshot())));
    expect(copy.drainAll()).toEqual(ledger.drainAll());
    for (const wrong of [null, 'x', { cells: [{}], adaptive: [] }, { cells: 3 }]) {
      expect(AudienceLedger.restore(wrong).drainAll()).toEqual({ cells: [], adaptive: [] });
    }
  });

  it('AUD-33 counts plays of slots with variants by the quarter, without reason or time', () => {
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
      return { ...seen, impressions, ots: impressions, lts: 0, lts2: 0, attentionMs, dwellMs, presenceMs };
    });
    const at = fc.integer({ min: start, max: start + 4 * QUARTER_MS });
    fc.assert(
      fc.property(fc.array(fc.tuple(row, at)), (plays) => {
        const ledger = new AudienceLedger();
        for (const [one, endedAt] of plays)
          ledger.addPlay({ ...play, endedAt, audience: { play: [one], visits: [] } });
        const { cells } = ledger.drainAll();
        for (const each of cells) AudienceCell.parse(each);
        const total = plays.reduce((sum, [one]) => sum + one.impressions, 0);
        expect(cells.reduce((sum, each) => sum + each.impressions, 0)).toBe(total);
      }),
    );
  });
});
