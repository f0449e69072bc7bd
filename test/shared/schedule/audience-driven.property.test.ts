import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AudienceContext } from '../../../shared/audience/audience-context.ts';
import { type AudienceReading, readAudience } from '../../../shared/audience/audience-reading.ts';
import { isAudienceDriven } from '../../../shared/schedule/audience-driven.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { EVERYTHING_READY, type Facts } from '../../../shared/schedule/facts.ts';
import { resolve } from '../../../shared/schedule/resolve.ts';
import { type DocumentInput, display, documentOf, type EntryInput, entry, playlist } from './documents.ts';

const NOON = Date.parse('2026-01-07T12:00:00Z');
const BANDS = ['20-39', '40-59', '60+'] as const;
const GROUPS = ['1', '2', '3+'] as const;

function people(
  group: (typeof GROUPS)[number],
  band: (typeof BANDS)[number] | 'unknown',
  facing: number,
): AudienceReading {
  const count = GROUPS.indexOf(group) + 1;
  const bands = { '20-39': 0, '40-59': 0, '60+': 0, unknown: 0, [band]: count };
  return readAudience({ at: 0, count, group, facing, watchers: count, bands, idle: false }, null);
}

const nobody: AudienceContext = {
  at: 0,
  count: 0,
  group: '0',
  facing: 0,
  watchers: 0,
  bands: { '20-39': 0, '40-59': 0, '60+': 0, unknown: 0 },
  idle: true,
};

/** Every audience that a rule can tell from another, and none. */
const AUDIENCES: readonly (AudienceReading | null)[] = [
  null,
  readAudience(nobody, null),
  ...GROUPS.flatMap((group, at) =>
    ([...BANDS, 'unknown'] as const).flatMap((band) => [people(group, band, 0), people(group, band, at + 1)]),
  ),
];
const withAudience = (audience: AudienceReading | null, facts: Facts = EVERYTHING_READY): Facts => ({
  ...facts,
  surroundings: { ...facts.surroundings, audience },
});

const rule = fc.oneof(
  fc.record({ band: fc.constantFrom(...BANDS) }),
  fc.record({ group: fc.constantFrom('0' as const, ...GROUPS) }),
  fc.record({ attention: fc.constantFrom('somebody' as const, 'many' as const) }),
  fc.record({ band: fc.constantFrom(...BANDS), group: fc.constantFrom(...GROUPS) }),
);
const anyEntry = fc.record({
  priority: fc.constantFrom(5, 10, 20),
  layer: fc.constantFrom<'main' | 'overlay'>('main', 'main', 'overlay'),
  secondsPerHour: fc.constantFrom(null, null, 600, 3600),
  weekdays: fc.constantFrom([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7], [6]),
  when: fc.oneof(
    fc.constant([]),
    fc.constant([{ fact: 'sky' as const, oneOf: ['rain' as const] }]),
    rule.map((is) => [{ fact: 'audience' as const, is }]),
    rule.map((is) => [
      { fact: 'audience' as const, is },
      { fact: 'sky' as const, oneOf: ['rain' as const] },
    ]),
  ),
});

test('FAC-10 a screen is driven by its audience exactly when some other audience would see something else', () => {
  const anyShop = fc.record({
    entries: fc.array(anyEntry, { maxLength: 5 }),
    filler: fc.boolean(),
    rains: fc.boolean(),
    takeover: fc.boolean(),
  });
  fc.assert(
    fc.property(anyShop, fc.constantFrom(...AUDIENCES), ({ entries, filler, rains, takeover }, now) => {
      const document: Partial<DocumentInput> = {
        playlists: [playlist('p', ['a', 'b']), playlist('f', ['c'])],
        entries: entries.map((one, at) => entry(`e${at}`, one as unknown as Partial<EntryInput>)),
        fillerPlaylistId: filler ? 'f' : null,
        takeovers: takeover
          ? [{ id: 't', name: 't', playlistId: 'f', startAt: 0, leaseUntil: NOON + 1, createdAt: 0 }]
          : [],
      };
      const schedule = compile(documentOf(document));
      const facts = { ...EVERYTHING_READY, surroundings: { sky: rains ? ('rain' as const) : null } };
      const seen = new Set(
        AUDIENCES.map((audience) =>
          JSON.stringify(resolve(schedule, display, NOON, withAudience(audience, facts)).layers),
        ),
      );
      expect(isAudienceDriven(schedule, display, NOON, withAudience(now, facts))).toBe(seen.size > 1);
    }),
    { numRuns: 500 },
  );
});
