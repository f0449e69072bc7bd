import { expect, test } from 'vitest';
import { factNote, type KnownFacts, screenFacts } from '../../../kiosk/console/displays/screen-facts.ts';
import type { Product } from '../../../shared/model/product.ts';
import { CREATIVES, documentOf, entry } from '../../shared/schedule/documents.ts';

const AT = Date.UTC(2026, 10, 22, 14, 5);

const PLAIN = CREATIVES.filter(({ kind }) => kind !== 'product');

function known(when: unknown[], weather: KnownFacts['weather'] = null, creatives = PLAIN): KnownFacts {
  return {
    manifest: {
      display: { id: 'till', name: 'Till', kind: 'wall', zone: 'Europe/London', tags: ['window'] } as never,
      store: { id: 's', name: 'Shop', language: 'de-AT', currency: 'EUR' },
      schedule: documentOf({
        creatives,
        entries: [entry('A', { when } as never), entry('B', { displayIds: ['door'] })],
      }),
    },
    products: [
      { id: 'bun', stock: 3, stockAt: AT } as Product,
      { id: 'tea', stock: 0, stockAt: 0 } as Product,
    ],
    weather,
  };
}

test('CON-33 an explanation knows what the screen would know, but for who stands there', () => {
  const rain = { sky: 'rain', temperature: 4, at: AT } as const;
  expect(screenFacts(known([], rain), AT + 1000).surroundings).toEqual({
    tags: new Set(['window']),
    language: 'de-AT',
    stock: new Map([['bun', 3]]),
    sky: 'rain',
    temperature: 4,
    audience: null,
  });
  expect(screenFacts(known([], rain), AT + 4 * 3_600_000).surroundings).toMatchObject({
    sky: null,
    temperature: null,
  });
});

test('CON-33 it says on what it depends and how that was taken', () => {
  const sky = { fact: 'sky', oneOf: ['rain'] };
  const elders = { fact: 'audience', is: { band: '60+' } };
  expect(factNote(known([]), AT, 'Europe/London')).toBeNull();
  expect(factNote(known([sky, { fact: 'temperature', below: 3 }]), AT, 'Europe/London')).toBe(
    'It depends on the weather. The weather is not known then.',
  );
  expect(factNote(known([sky], { sky: 'fog', temperature: null, at: AT }), AT, 'Europe/London')).toBe(
    'It depends on the weather. The weather is taken as it was told for 14:05.',
  );
  expect(factNote(known([], null, CREATIVES), AT, 'Europe/London')).toBe(
    'It depends on what is in stock now.',
  );
  expect(factNote(known([elders, { fact: 'tag', tag: 'x' }]), AT, 'Europe/London')).toBe(
    'It depends on who stands there and the tags of the screen. Who stands there never leaves the screen, so nobody is meant here.',
  );
});
