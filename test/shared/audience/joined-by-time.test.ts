import { describe, expect, it } from 'vitest';
import type { CellBand } from '../../../shared/audience/audience-context.ts';
import { AudienceLedger } from '../../../shared/audience/audience-ledger.ts';
import { QUARTER_MS } from '../../../shared/audience/constants.ts';
import { addVisit, type VisitRow } from '../../../shared/audience/play-audience.ts';
import { quarterStartOf } from '../../../shared/audience/quarter.ts';
import { releaseCells } from '../../../shared/audience/release-cells.ts';
import type { StoredCell } from '../../../shared/audience/stored-cell.ts';
import { Visit } from '../../../shared/audience/visit.ts';
import { seeded } from '../../support/seeded.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Monday, 6 July 2026, 00:00 UTC. */
const MONDAY = Date.UTC(2026, 6, 6);
const DAYS = 14;
const later = { now: MONDAY + 60 * DAY_MS, zone: 'UTC' };
const BANDS: readonly CellBand[] = ['20-39', '40-59', '60+', 'unknown'];
const REPEATS = 60;

/** Somebody before the screen; with a phone the shop's other half knows them, by exact times and by a pseudonym. */
interface Shopper {
  who: number;
  band: CellBand;
  from: number;
  to: number;
}

/** Two weeks of a shop in which everybody comes twice, all of them with a phone: the attacker's best case. */
function madeShop(perHour: number, seed: number): Shopper[] {
  const random = seeded(seed);
  const count = (perHour * 12 * DAYS) / 2;
  return Array.from({ length: count }, (_, who) => {
    const draw = random();
    const band = BANDS[draw < 0.35 ? 0 : draw < 0.65 ? 1 : draw < 0.85 ? 2 : 3] ?? 'unknown';
    return [0, 1].map(() => {
      const day = Math.floor(DAYS * random());
      const from = MONDAY + day * DAY_MS + Math.floor((9 + 12 * random()) * HOUR_MS);
      return { who, band, from, to: from + 3000 + Math.floor(57_000 * random()) };
    });
  }).flat();
}

/** What the server keeps of them: made by the screen's own measure and ledger. */
function keptOf(shoppers: readonly Shopper[]): StoredCell[] {
  const ledger = new AudienceLedger();
  for (const { band, from, to } of shoppers) {
    const visit = new Visit();
    for (let at = from; at <= to; at += 500) visit.observe(at, { inZone: true, facing: true });
    const rows = new Map<CellBand, VisitRow>();
    addVisit(rows, { visit, band });
    const audience = { play: [], visits: [...rows.values()] };
    const play = { creativeId: 'one', playlistId: null, lengthMs: 10_000, adaptive: false };
    ledger.addPlay({ ...play, endedAt: to, audience });
  }
  const { cells } = ledger.drainAll();
  return cells.map((cell) => ({ ...cell, displayId: 'wall', receivedAt: cell.quarterStart + QUARTER_MS }));
}

/** Figures of one band and one time, finest first: what an attacker may hold a phone's visit against. */
interface Figure {
  from: number;
  to: number;
  band: CellBand | 'all';
  people: number;
  presenceSeconds: number;
}

/** Share of answers right above chance, and that in standard deviations of chance. */
interface Attack {
  gain: number;
  deviations: number;
}

const told = (cells: readonly StoredCell[]): Figure[] =>
  releaseCells(cells, later).toSorted((a, b) => a.to - a.from - (b.to - b.from));
const stored = (cells: readonly StoredCell[]): Figure[] =>
  cells.flatMap((cell) =>
    cell.metricsVersion !== '1' && cell.of === 'visits'
      ? [{ ...cell, from: cell.quarterStart, to: cell.quarterStart + QUARTER_MS }]
      : [],
  );

/** The figures of the finest period that has any of the time at which a visit ended. */
function joined(figures: readonly Figure[], { to }: Shopper): Figure[] {
  const first = figures.find((figure) => figure.from <= to && to < figure.to);
  return figures.filter((figure) => figure.from === first?.from && figure.to === first.to);
}

/** The band of most people then; with `byLength`, of those whose mean stay speaks for this visit being among them. */
function guess(figures: readonly Figure[], shopper: Shopper, byLength: boolean): CellBand | 'all' | null {
  const seconds = (shopper.to - shopper.from) / 1000;
  const [best] = joined(figures, shopper)
    .map(({ band, people, presenceSeconds }) => {
      // One of n moves their mean by an nth of what they are off it; a stay's own deviation is 17 seconds.
      const off = (seconds - presenceSeconds / people) / 17;
      return { band, odds: Math.log(people) - (byLength ? off ** 2 / (2 * people) : 0) };
    })
    .sort((a, b) => b.odds - a.odds);
  return best?.band ?? null;
}

/** Exchanges bands among those of one block: what is known of a time stays, who it was does not. */
function shuffledWithin(bands: readonly CellBand[], blocks: number[], random: () => number): CellBand[] {
  const shuffled = [...bands];
  const members = Map.groupBy(blocks.keys(), (i) => blocks[i]);
  for (const block of members.values()) {
    const mixed = block.map((i) => ({ band: bands[i], order: random() })).sort((a, b) => a.order - b.order);
    for (const [at, i] of block.entries()) shuffled[i] = mixed[at]?.band ?? 'unknown';
  }
  return shuffled;
}

/**
 * How well an attacker tells the band of a phone from when its visit ended, against chance: the same with who is who drawn
 * anew within each hour.
 */
function linked(shoppers: readonly Shopper[], figures: readonly Figure[], { byLength = false } = {}): Attack {
  const guesses = shoppers.map((shopper) => guess(figures, shopper, byLength));
  const hours = shoppers.map(({ to }) => Math.floor(to / HOUR_MS));
  const share = (bands: readonly CellBand[]): number =>
    bands.filter((band, i) => band === guesses[i]).length / bands.length;
  const truth = shoppers.map(({ band }) => band);
  const random = seeded(99);
  const byChance = Array.from({ length: REPEATS }, () => share(shuffledWithin(truth, hours, random)));
  const mean = byChance.reduce((sum, one) => sum + one, 0) / REPEATS;
  const deviation = Math.sqrt(byChance.reduce((sum, one) => sum + (one - mean) ** 2, 0) / REPEATS);
  const gain = share(truth) - mean;
  return { gain, deviations: gain / (deviation || 1) };
}

/** How well they tell, of somebody's first visit and two later ones, which is the same person's. */
function recognised(shoppers: readonly Shopper[], figures: readonly Figure[]): Attack {
  const random = seeded(7);
  const people = [...Map.groupBy(shoppers, ({ who }) => who).values()];
  const share = (shopper: Shopper): number[] => {
    const rows = joined(figures, shopper);
    const all = rows.reduce((sum, { people }) => sum + people, 0) || 1;
    return BANDS.map((name) => (rows.find(({ band }) => band === name)?.people ?? 0) / all);
  };
  const alike = (a: number[], b: number[]): number =>
    a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  const tries = people.map(([first, second], i) => {
    const other = people[(i + 1 + Math.floor((people.length - 1) * random())) % people.length]?.[1];
    if (!first || !second || !other) return 0.5;
    const [same, stranger] = [share(second), share(other)].map((one) => alike(share(first), one));
    return same === stranger ? 0.5 : Number((same ?? 0) > (stranger ?? 0));
  });
  const right = tries.reduce((sum, one) => sum + one, 0);
  const gain = right / tries.length - 0.5;
  return { gain, deviations: 2 * gain * Math.sqrt(tries.length) };
}

/** Showings of a slot with a variant for each band: one in each visit, and now and then one by lot. */
function playsOf(shoppers: readonly Shopper[], length: number): Figure[] {
  const random = seeded(3);
  const sums = new Map<string, Figure>();
  const show = (at: number, band: CellBand): void => {
    const from = Math.floor(at / length) * length;
    const sum = sums.get(`${from}/${band}`) ?? {
      from,
      to: from + length,
      band,
      people: 0,
      presenceSeconds: 0,
    };
    sums.set(`${from}/${band}`, sum);
    sum.people += 1;
  };
  const drawn = (): CellBand => BANDS[Math.floor(random() * BANDS.length)] ?? 'unknown';
  for (const { to, band } of shoppers) show(to, random() < 0.9 ? band : drawn());
  for (let at = MONDAY; at < MONDAY + DAYS * DAY_MS; at += QUARTER_MS) if (random() < 0.6) show(at, drawn());
  return [...sums.values()];
}

describe('joining audience and customers by time', () => {
  const [busy, quiet] = [madeShop(80, 1), madeShop(3, 2)];

  it('AUD-R20 keeps the same of a quarter of an hour whoever of those in it is who', () => {
    const even = quiet.map((shopper) => ({ ...shopper, to: shopper.from + 20_000 }));
    const kept = (shop: readonly Shopper[]): string[] =>
      keptOf(shop)
        .map((cell) => JSON.stringify(cell))
        .sort();
    const exchanged = exchangedWithinQuarters(even);
    expect(exchanged).not.toEqual(even);
    expect(kept(exchanged)).toEqual(kept(even));
  });

  it('AUD-R20 tells no band of a phone, and nobody again, from when they were there and all that is ever told', () => {
    for (const shop of [busy, quiet]) {
      const figures = told(keptOf(shop));
      expect(figures.length).toBeGreaterThan(0);
      expect(linked(shop, figures).deviations).toBeLessThan(3);
      expect(recognised(shop, figures).deviations).toBeLessThan(3);
      // Who knows besides how long each of them stayed, to the millisecond, is right a little more often.
      expect(linked(shop, figures, { byLength: true }).gain).toBeLessThan(0.03);
    }
  });

  it('AUD-R20 tells no band of a phone by what was shown meanwhile: by the day, not by the quarter of an hour', () => {
    for (const shop of [busy, quiet]) expect(linked(shop, playsOf(shop, DAY_MS)).deviations).toBeLessThan(3);
    expect(linked(quiet, playsOf(quiet, QUARTER_MS)).deviations).toBeGreaterThan(3);
  });

  it('AUD-R20 would find it out: told as it is stored, a quiet quarter of an hour gives people away', () => {
    const figures = stored(keptOf(quiet));
    expect(linked(quiet, figures).deviations).toBeGreaterThan(3);
    expect(recognised(quiet, figures).deviations).toBeGreaterThan(3);
  });
});

/** Within each quarter of an hour the first and the last exchange their bands. */
function exchangedWithinQuarters(shoppers: readonly Shopper[]): Shopper[] {
  const swapped = [...shoppers];
  for (const indexes of Map.groupBy(shoppers.keys(), (i) => quarterStartOf(shoppers[i]?.to ?? 0)).values()) {
    const [i, j] = [indexes[0] ?? 0, indexes.at(-1) ?? 0];
    const [a, b] = [shoppers[i], shoppers[j]];
    if (!a || !b) continue;
    swapped[i] = { ...a, band: b.band };
    swapped[j] = { ...b, band: a.band };
  }
  return swapped;
}
