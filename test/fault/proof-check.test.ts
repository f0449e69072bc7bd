import { expect, test } from 'vitest';
import { checkProof } from '../support/proof-check.ts';

const shown = ['a', 'b', 'c', 'a', 'b'].map((creativeId, index) => ({
  key: `${index}`,
  creativeId,
  name: creativeId,
  at: 0,
  heardAt: 10_000 * index,
}));
const row = (creative_id: string, seq: number) => ({
  epoch: 'e',
  seq,
  creative_id,
  revision: 1,
  result: 'complete',
});
const rows = ['a', 'b', 'c', 'a', 'b'].map((id, index) => row(id, index + 1));

test('FLT-1 the check that these tests rest on finds what is lost, doubled and left out', () => {
  expect(checkProof(shown, rows, [])).toEqual({ plays: 5, lost: 0, doubled: 0, gaps: 0 });
  expect(checkProof(shown, rows.toSpliced(2, 1), [])).toMatchObject({ lost: 1, gaps: 1 });
  expect(checkProof(shown, [...rows, row('b', 6)], [])).toMatchObject({ lost: 0, doubled: 1 });
  // Killed half a second after its first frame: no row is needed, and one does no harm.
  expect(checkProof(shown, rows.slice(0, 4), [40_500])).toMatchObject({ lost: 0, doubled: 0 });
  expect(checkProof(shown, rows, [40_500])).toMatchObject({ lost: 0, doubled: 0 });
  expect(checkProof(shown, rows.slice(0, 4), [45_000])).toMatchObject({ lost: 1 });
});
