import { expect, test } from 'vitest';
import { type Findable, findAnything, MOST_FOUND } from '../../../kiosk/console/search/find-anything.ts';

const thing = (kind: Findable['kind'], name: string, also?: string): Findable => ({
  kind,
  name,
  path: `/console/${name}`,
  ...(also === undefined ? {} : { also }),
});
const all = [
  thing('Page', 'Playlists'),
  thing('Display', 'Front window', 'window street'),
  thing('Media', 'Oat café poster'),
  thing('Playlist', 'Café hours'),
  thing('Playlist', 'All day'),
  thing('Schedule', 'All day'),
  thing('Product', 'Goat milk'),
];
const found = (sought: string) => findAnything(all, sought).map(({ kind, name }) => `${kind} ${name}`);

test('CON-290 what begins with the words comes before what has them inside, and marks do not matter', () => {
  expect(found('cafe')).toEqual(['Playlist Café hours', 'Media Oat café poster']);
  expect(found('OAT')).toEqual(['Media Oat café poster', 'Product Goat milk']);
  expect(found('all day')).toEqual(['Playlist All day', 'Schedule All day']);
});

test('CON-290 every word has to be met, by the name, its kind or what else it is known by', () => {
  expect(found('day schedule')).toEqual(['Schedule All day']);
  expect(found('street')).toEqual(['Display Front window']);
  expect(found('front milk')).toEqual([]);
  expect(found('   ')).toEqual([]);
});

test('CON-290 of very many the best are shown', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => thing('Media', `Poster ${n}`));
  expect(findAnything([...many, thing('Display', 'Poster')], 'poster')).toHaveLength(MOST_FOUND);
  expect(findAnything([...many, thing('Display', 'Poster')], 'poster')[0]?.kind).toBe('Display');
});
