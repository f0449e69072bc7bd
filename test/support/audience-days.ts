import type { NewCell } from '../../shared/audience/audience-cell.ts';
import type { CellBand } from '../../shared/audience/audience-context.ts';
import { AudienceLedger } from '../../shared/audience/audience-ledger.ts';
import { oneIn } from '../../shared/audience/bucket.ts';
import {
  ATTENTION_FROM_MS,
  DWELL_FROM_MS,
  LTS_MS,
  LTS_VIDEO_MS,
  OTS_MS,
} from '../../shared/audience/constants.ts';
import type { PlayRow, VisitRow } from '../../shared/audience/play-audience.ts';

const HOUR_MS = 3_600_000;
/** Every item of the loop is as long. */
const PLAY_MS = 10_000;

export interface MadeDay {
  /** ms: midnight of the shop. */
  start: number;
  /** The loop, in order. */
  creatives: readonly string[];
  /** People an hour, for each hour from nine to eight in the evening. */
  busy: readonly number[];
  /** in [0, 1) */
  random: () => number;
}

/** An ordinary Saturday, quiet at nine and at eight. */
export const SATURDAY = [12, 25, 40, 55, 60, 52, 48, 50, 58, 46, 30, 14];

/** What one screen sends of a day on which made-up people came, looked and left: made by the screen's own ledger. */
export function cellsOfDay({ start, creatives, busy, random }: MadeDay): NewCell[] {
  const ledger = new AudienceLedger();
  busy.forEach((people, index) => {
    const from = start + (9 + index) * HOUR_MS;
    const met = new Map<number, PlayRow[]>();
    const left = new Map<number, VisitRow[]>();
    for (let one = 0; one < people; one += 1) meet(met, left, visitor(random), random);
    for (let play = 0; play < HOUR_MS / PLAY_MS; play += 1) {
      ledger.addPlay({
        creativeId: creatives[play % creatives.length] ?? 'none',
        playlistId: null,
        endedAt: from + (play + 1) * PLAY_MS - 1,
        lengthMs: PLAY_MS,
        audience: { play: met.get(play) ?? [], visits: left.get(play) ?? [] },
        adaptive: false,
      });
    }
  });
  return ledger.drainAll().cells;
}

interface Visitor {
  band: CellBand;
  stayMs: number;
  /** 0 for who does not look. */
  lookMs: number;
}

function visitor(random: () => number): Visitor {
  const stayMs = 500 + -Math.log(1 - random()) * 14_000;
  const lookMs = random() < 0.42 ? Math.min(stayMs, 1000 + -Math.log(1 - random()) * 4500) : 0;
  const drawn = random();
  const band = drawn < 0.45 ? 'unknown' : drawn < 0.68 ? '20-39' : drawn < 0.88 ? '40-59' : '60+';
  return { band, stayMs: Math.max(stayMs, lookMs), lookMs };
}

/** Lays one visit over the plays of its hour: looking comes first, then staying. */
function meet(
  met: Map<number, PlayRow[]>,
  left: Map<number, VisitRow[]>,
  { band, stayMs, lookMs }: Visitor,
  random: () => number,
): void {
  const plays = HOUR_MS / PLAY_MS;
  const came = random() * (plays - Math.ceil(stayMs / PLAY_MS) - 1) * PLAY_MS;
  const first = Math.floor(came / PLAY_MS);
  const last = Math.floor((came + stayMs) / PLAY_MS);
  let looked = false;
  for (let play = first; play <= last; play += 1) {
    const presenceMs = overlap(play, came, stayMs);
    const attentionMs = Math.min(presenceMs, overlap(play, came, lookMs));
    const sees = attentionMs >= LTS_MS;
    put(met, play, {
      band,
      arrivals: Number(play === first),
      firstLooks: Number(sees && !looked),
      impressions: 1,
      ots: Number(presenceMs >= OTS_MS),
      lts: Number(sees),
      lts2: Number(attentionMs >= LTS_VIDEO_MS),
      glances: Math.ceil(attentionMs / 2500),
      presenceMs,
      dwellMs: lookMs > 0 ? presenceMs : 0,
      attentionMs,
    });
    looked ||= sees;
  }
  const watcher = lookMs > 0;
  put(left, last, {
    band,
    people: 1,
    watchers: Number(watcher),
    engaged: Number(lookMs >= 3000),
    dwell: watcher ? oneIn(stayMs, DWELL_FROM_MS) : DWELL_FROM_MS.map(() => 0),
    attention: watcher ? oneIn(lookMs, ATTENTION_FROM_MS) : ATTENTION_FROM_MS.map(() => 0),
    presenceMs: stayMs,
    dwellMs: watcher ? stayMs : 0,
    attentionMs: lookMs,
  });
}

/** Milliseconds of a stretch that begins at `from` which lie in one play of the hour. */
function overlap(play: number, from: number, length: number): number {
  return Math.max(0, Math.min((play + 1) * PLAY_MS, from + length) - Math.max(play * PLAY_MS, from));
}

function put<T>(rows: Map<number, T[]>, play: number, row: T): void {
  rows.set(play, [...(rows.get(play) ?? []), row]);
}
