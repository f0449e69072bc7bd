import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgedLists } from '../../../signage-server/reports/judged-lists.ts';

const said = (list: string | null, action: string, count: number) => ({ list, action, count });
const named = (list: string) => `The ${list}`;

test('REP-60 a list that ten words were said of is told with its rate, the most judged first', () => {
  const rows = [
    said('guide milk', 'this-is-it', 6),
    said('guide milk', 'not-it', 4),
    said('ideas', 'not-it', 30),
    said('ideas', 'this-is-it', 10),
    said('guide bread', 'this-is-it', 9),
    said('guide milk', 'product', 90),
    said(null, 'this-is-it', 90),
  ];
  expect(judgedLists(rows, named)).toEqual([
    { list: 'ideas', name: 'The ideas', judged: 40, share: 0.25 },
    { list: 'guide milk', name: 'The guide milk', judged: 10, share: 0.6 },
  ]);
});

test('REP-60 lists with fewer are told together, or not at all', () => {
  const few = [said('a', 'this-is-it', 6), said('b', 'not-it', 6)];
  expect(judgedLists(few, named)).toEqual([{ list: null, name: 'Other lists', judged: 12, share: 0.5 }]);
  expect(judgedLists(few.slice(1), named)).toEqual([]);
  const rows = fc.array(
    fc.record({
      list: fc.option(fc.constantFrom('a', 'b', 'c')),
      action: fc.constantFrom('this-is-it', 'not-it', 'touch'),
      count: fc.integer({ min: 1, max: 12 }),
    }),
  );
  fc.assert(
    fc.property(rows, (all) => {
      for (const { list, judged, share } of judgedLists(all, named)) {
        expect(judged).toBeGreaterThanOrEqual(10);
        expect(share >= 0 && share <= 1).toBe(true);
        if (list === null) continue;
        const of = all.filter((row) => row.list === list && row.action !== 'touch');
        expect(judged).toBe(of.reduce((sum, { count }) => sum + count, 0));
      }
    }),
  );
});
