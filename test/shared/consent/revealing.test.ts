import { expect, test } from 'vitest';
import { revealing } from '../../../shared/consent/revealing.ts';

const product = (id: string, goesWith: string[] = [], group?: string) => ({
  id,
  goesWith,
  group: group === undefined ? undefined : { id: group },
});
const shelf = [
  product('roses', ['vase'], 'flowers'),
  product('tulips', [], 'flowers'),
  product('vase'),
  product('card', ['roses']),
  product('bread', ['butter']),
  product('butter'),
];

test('CONS-22 what would reveal a secret is itself, its variants, and what goes with it or it with', () => {
  expect([...revealing(new Set(['roses']), shelf)]).toEqual(['roses', 'tulips', 'vase', 'card']);
  expect([...revealing(new Set(), shelf)]).toEqual([]);
  expect([...revealing(new Set(['gone']), shelf)]).toEqual([]);
});
