import { describe, expect, it } from 'vitest';
import { laplace } from '../../../shared/audience/laplace.ts';
import { dice } from '../../support/dice.ts';

describe('laplace', () => {
  it('AUD-107 AUD-R10 over 10,000 draws has no bias, and strays as far as its scale says', () => {
    for (const scale of [1, 2]) {
      const random = dice(42);
      const draws = Array.from({ length: 10_000 }, () => laplace(scale, random));
      const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
      const stray = draws.reduce((sum, draw) => sum + Math.abs(draw), 0) / draws.length;
      // Four standard errors: sqrt(2) scale / 100 of the mean, scale / 100 of the distance.
      expect(Math.abs(mean)).toBeLessThan(4 * Math.SQRT2 * (scale / 100));
      expect(Math.abs(stray - scale)).toBeLessThan(4 * (scale / 100));
    }
  });

  it('AUD-107 is finite whatever is drawn', () => {
    for (const drawn of [0, 0.5, 1 - 2 ** -53]) expect(Number.isFinite(laplace(2, () => drawn))).toBe(true);
    expect(laplace(2, () => 0.5)).toBeCloseTo(0);
  });
});
