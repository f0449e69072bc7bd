import { expect, test } from 'vitest';
import { Manifest } from '../../../shared/model/manifest.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';

const base = { contentClass: 'L0', createdAt: 1 };
const poster = {
  ...base,
  id: 'poster',
  name: 'Poster',
  kind: 'message',
  theme: 'sky',
  heading: 'Hello',
  text: '',
};
const hologram = { ...base, id: 'hologram', name: 'Hologram', kind: 'hologram', depth: 3 };

/** As a server sends it. */
const manifest = (creatives: unknown[]) => ({
  revision: 1,
  publishedAt: 1,
  display: { id: 'wall', name: 'Wall', kind: 'wall', zone: 'UTC' },
  store: { id: 's', name: 'Shop', language: 'en', currency: 'GBP' },
  schedule: {
    entries: [],
    dayparts: [],
    playlists: [
      {
        id: 'all',
        name: 'All',
        createdAt: 1,
        slots: [
          { id: '1', creativeId: 'hologram' },
          { id: '2', creativeId: 'poster', variants: [{ creativeId: 'hologram', when: { group: '1' } }] },
        ],
      },
    ],
    creatives,
    fillerPlaylistId: 'all',
  },
  products: [],
  media: [],
  posture: 'x'.repeat(20),
  phoneOrigin: 'https://shop.example',
  seal: 'x'.repeat(86),
});

test('CRE-8 a kind that this build has never heard of is skipped, and all others play', () => {
  const { schedule } = Manifest.parse(manifest([hologram, poster]));
  expect(schedule.creatives).toEqual([poster]);
  const facts = { verified: 'everything', failed: new Set<string>(), lastLoop: [] } as const;
  const answer = evaluate(compile(schedule), { id: 'wall', zone: 'UTC' }, 1_800_000_000_000, facts as never);
  expect(answer.layers[0]?.loop.map(({ creative }) => creative.id)).toEqual(['poster']);
});

test.each([
  ['a known kind with a flaw', { ...poster, heading: '' }],
  ['no kind at all', { ...base, id: 'x', name: 'x' }],
  ['no creative at all', null],
])('CRE-8 %s is still refused', (_what, flawed) => {
  const { error } = Manifest.safeParse(manifest([flawed, poster]));
  expect(error?.issues.map(({ path }) => path.slice(0, 3))).toEqual([['schedule', 'creatives', 0]]);
});

test('CRE-8 a file of a type that this build has never heard of is left out; a flaw in a known one is refused', () => {
  const file = { sha256: 'a'.repeat(64), bytes: 5 };
  const bundle = { ...file, mime: 'application/vnd.vitrine.bundle' };
  const withMedia = (media: unknown[]) => ({ ...manifest([poster]), media });
  const cube = { ...file, mime: 'model/cube', facets: 6 };
  expect(Manifest.parse(withMedia([cube, bundle])).media).toEqual([bundle]);
  for (const flawed of [{ ...bundle, bytes: 0 }, { ...file, mime: 'image/png' }, file, null])
    expect(Manifest.safeParse(withMedia([flawed])).success).toBe(false);
});
