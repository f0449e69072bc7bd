import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../kiosk/shop/languages/languages.ts';
import { stockWord } from '../../../kiosk/shop/stock-word.ts';
import { STOCK_STALE_MS } from '../../../shared/floor/counted.ts';

const NOW = 1_790_000_000_000;
const word = (stock: number, ageMs: number) =>
  stockWord({ stock, stockAt: NOW - ageMs }, NOW, ENGLISH.words, 'en');

describe('stockWord', () => {
  it('KSK-3 shows the count with its age', () => {
    expect(word(12, 3 * 60_000)).toEqual({
      tone: 'success',
      text: '12 in stock',
      detail: 'counted 3 minutes ago',
    });
    expect(word(2, 3 * 60_000).text).toBe('Only 2 left');
    expect(word(0, 0).tone).toBe('danger');
  });

  it('KSK-3 sends to the staff once the count is older than a day, whatever it was', () => {
    expect(word(12, STOCK_STALE_MS).text).toBe('12 in stock');
    for (const stock of [0, 2, 12]) {
      const stale = word(stock, STOCK_STALE_MS + 1);
      expect(stale.text).toBe('Please ask our staff');
      expect(JSON.stringify(stale)).not.toMatch(/\d/);
    }
  });

  it('KSK-3 takes a count from the future as one from now', () => {
    expect(word(12, -3_600_000).detail).toBe('counted now');
  });
});
