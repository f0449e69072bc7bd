import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layer, PlayingEntry } from '../../../shared/schedule/answer.ts';
import { expectedMs } from '../../../shared/schedule/item-length.ts';
import type { LoopItem } from '../../../shared/schedule/loop-item.ts';
import { type Beat, StepTimeline } from '../../../shared/schedule/step-timeline.ts';

const HOUR_MS = 3_600_000;
const FROM = Date.UTC(2026, 5, 1);
const ENTRIES = ['a', 'b', 'c'] as const;

function itemOf(n: number, entryId: string, durationMs: number): LoopItem {
  const creative = {
    id: `creative-${n}`,
    name: `Picture ${n}`,
    kind: 'message' as const,
    contentClass: 'L0' as const,
    createdAt: 1,
    heading: 'Hello',
    text: '',
    theme: 'evergreen' as const,
  };
  const slot = { id: `slot-${n}`, creativeId: creative.id, variants: [] };
  return {
    key: `${entryId}/${n}`,
    entryId,
    playlistId: 'p',
    slot,
    creative,
    durationMs,
  } as unknown as LoopItem;
}

/** A film that nobody has measured, in a slot that says how long it may play, or not. */
function filmOf(n: number, durationMs: number | null): LoopItem {
  const media = { sha256: 'a'.repeat(64), mime: 'video/mp4', bytes: 1, width: 1, height: 1 } as const;
  const creative = { id: `film-${n}`, name: 'Film', kind: 'video', contentClass: 'L0', createdAt: 1, media };
  return { ...itemOf(n, 'a', 0), creative, durationMs } as unknown as LoopItem;
}

const anyLoop = fc
  .array(fc.record({ owner: fc.constantFrom(...ENTRIES), ms: fc.integer({ min: 5000, max: 120_000 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((items) => items.map(({ owner, ms }, n) => itemOf(n, owner, ms)));
const anyQuota = fc.record({
  secondsPerHour: fc.option(fc.integer({ min: 60, max: 1800 })),
  maxPlaysPerHour: fc.option(fc.integer({ min: 1, max: 60 })),
});
const anyInstant = fc.integer({ min: FROM, max: FROM + 400 * 24 * HOUR_MS });
const anyZone = fc.constantFrom('Europe/London', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/New_York');

function layerOf(
  loop: readonly LoopItem[],
  quota: (id: string) => Partial<PlayingEntry> = () => ({}),
): Layer {
  const present = ENTRIES.filter((id) => loop.some(({ entryId }) => entryId === id));
  const entries = present.map((id) => ({
    id,
    name: id,
    priority: 10,
    secondsPerHour: null,
    maxPlaysPerHour: null,
    ...quota(id),
  }));
  return { layer: 'main', rung: 'campaign', entries, loop } as unknown as Layer;
}

const anyLayer = fc
  .tuple(anyLoop, fc.record({ a: anyQuota, b: anyQuota, c: anyQuota }))
  .map(([loop, quotas]) => layerOf(loop, (id) => quotas[id as keyof typeof quotas]));

/** All beats from the one at `instant` on. */
function beatsFrom(timeline: StepTimeline, layer: Layer, instant: number, count: number): Beat[] {
  const beats: Beat[] = [];
  for (let at = instant; beats.length < count; at = beats.at(-1)?.until ?? at) {
    const beat = timeline.at(layer, at);
    if (beat === null) break;
    beats.push(beat);
  }
  return beats;
}

const told = (beat: Beat | null) => beat && { key: beat.item.key, from: beat.from, until: beat.until };

describe('the common timeline', () => {
  it('STEP-1 the item at an instant is the same for every screen, whatever each was asked before', () => {
    const earlier = fc.array(fc.integer({ min: -6 * HOUR_MS, max: 6 * HOUR_MS }), { maxLength: 4 });
    const property = fc.property(anyLayer, anyZone, anyInstant, earlier, (layer, zone, instant, asked) => {
      const used = new StepTimeline(zone);
      for (const shift of asked) used.at(layer, instant + shift);
      expect(told(used.at(layer, instant))).toEqual(told(new StepTimeline(zone).at(layer, instant)));
    });
    fc.assert(property, { numRuns: 25 });
  });

  it('STEP-1 beats lie end to end, and each holds from its beginning to its end', () => {
    const property = fc.property(anyLayer, anyZone, anyInstant, (layer, zone, instant) => {
      const timeline = new StepTimeline(zone);
      let end: number | null = null;
      for (const beat of beatsFrom(timeline, layer, instant, 12)) {
        if (end !== null) expect(beat.from).toBe(end);
        expect(beat.until).toBeGreaterThan(beat.from);
        for (const at of [beat.from, (beat.from + beat.until) / 2, beat.until - 1])
          expect(told(timeline.at(layer, at))).toEqual(told(beat));
        end = beat.until;
      }
    });
    fc.assert(property, { numRuns: 25 });
  });

  it('STEP-2 without shares and limits every item has its turn and its length, round after round', () => {
    const property = fc.property(anyLoop, anyInstant, (loop, instant) => {
      const beats = beatsFrom(new StepTimeline('UTC'), layerOf(loop), instant, 2 * loop.length + 1);
      const keys = loop.map(({ key }) => key);
      const first = keys.indexOf(beats[0]?.item.key ?? '');
      beats.forEach(({ item, from, until }, n) => {
        expect(item.key).toBe(keys[(first + n) % keys.length]);
        expect(until - from).toBe(expectedMs(item));
      });
    });
    fc.assert(property);
  });

  it('STEP-3 an entry has its share of every hour, and no more plays than its limit', () => {
    const loop = [itemOf(1, 'a', 10_000), itemOf(2, 'b', 10_000), itemOf(3, 'c', 10_000)];
    const quotas: Record<string, Partial<PlayingEntry>> = {
      a: { secondsPerHour: 1200 },
      b: { maxPlaysPerHour: 6 },
    };
    const layer = layerOf(loop, (id) => quotas[id] ?? {});
    const timeline = new StepTimeline('Europe/Berlin');
    const start = Date.UTC(2026, 10, 22, 7);
    const beats: Beat[] = [];
    for (let at = start; at < start + HOUR_MS; at = beats.at(-1)?.until ?? at) {
      const beat = timeline.at(layer, at);
      if (beat) beats.push(beat);
    }
    const of = (id: string) => beats.filter(({ item }) => item.entryId === id);
    const seconds = of('a').reduce((sum, { from, until }) => sum + (until - from) / 1000, 0);
    expect(seconds).toBeGreaterThanOrEqual(1200);
    expect(seconds).toBeLessThanOrEqual(1210);
    expect(of('b').length).toBeGreaterThan(0);
    expect(of('b').length).toBeLessThanOrEqual(6);
  });

  it('STEP-3 what is on stays on while limits keep everything from beginning', () => {
    const layer = layerOf([itemOf(1, 'a', 10_000)], () => ({ maxPlaysPerHour: 4 }));
    const beat = new StepTimeline('UTC').at(layer, Date.UTC(2026, 5, 1, 9, 20));
    expect(beat && beat.until - beat.from).toBeGreaterThan(15 * 60_000);
  });

  it('STEP-4 a film that nobody has measured is left out, unless its slot says when it ends', () => {
    const timeline = new StepTimeline('UTC');
    const seen = (loop: LoopItem[]) => {
      const beats = beatsFrom(timeline, layerOf(loop), FROM, 6);
      return new Set(beats.map(({ item }) => item.key));
    };
    expect(seen([itemOf(1, 'a', 5000), filmOf(2, null), filmOf(3, 7000)])).toEqual(new Set(['a/1', 'a/3']));
    expect(timeline.at(layerOf([filmOf(1, null)]), FROM)).toBeNull();
    expect(timeline.at(layerOf([]), FROM)).toBeNull();
  });
});
