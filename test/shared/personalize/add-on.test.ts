import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addOnFor } from '../../../shared/personalize/add-on.ts';

const beside =
  (pairs: Record<string, readonly string[]>) =>
  (id: string): readonly string[] =>
    pairs[id] ?? [];

test('KSK-170 what goes with most of the list comes first, then what its product names first', () => {
  const goes = beside({ bread: ['butter', 'jam'], tea: ['jam'], milk: ['cocoa'] });
  expect(addOnFor(['bread', 'tea', 'milk'], goes)).toEqual({ productId: 'jam', anchor: 'tea' });
  expect(addOnFor(['bread', 'milk'], goes)).toEqual({ productId: 'butter', anchor: 'bread' });
  expect(addOnFor(['bread', 'butter', 'jam'], goes)).toBeNull();
  expect(addOnFor([], goes)).toBeNull();
});

test('KSK-170 it is one that goes with something listed and is not listed, whatever goes with what', () => {
  const id: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const links = fc.dictionary(id, fc.uniqueArray(id, { maxLength: 4 }));
  fc.assert(
    fc.property(fc.uniqueArray(id), links, (listed, pairs) => {
      const goes = beside(pairs);
      const found = addOnFor(listed, goes);
      const could = listed.flatMap((one) => goes(one)).filter((one) => !listed.includes(one));
      if (!found) {
        expect(could).toEqual([]);
        return;
      }
      expect(could).toContain(found.productId);
      expect(goes(found.anchor)).toContain(found.productId);
    }),
  );
});
