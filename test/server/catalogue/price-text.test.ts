import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPrice } from '../../../signage-server/catalogue/read/price-text.ts';

const minor = (text: string, currency = 'EUR') => {
  const read = readPrice(text, currency);
  return read.ok ? read.value : read.fault;
};

test('CAT-10 a price is read as people and programs write it', () => {
  for (const text of ['9.99', '9,99', '9.99 EUR', 'EUR 9.99', '€9.99', '9,99 €', '9.99EUR'])
    expect(minor(text), text).toBe(999);
  for (const text of ['1,234.50', '1.234,50', "1'234.50", '1 234,50', '1234.5'])
    expect(minor(text), text).toBe(123_450);
  expect(minor('123.456,7')).toBe(12_345_670);
  expect(minor('1.234.567')).toBe('too-large');
  expect(minor('¥ 1500', 'JPY')).toBe(1500);
  expect(minor('1.234', 'KWD')).toBe(1234);
  expect(minor('0')).toBe(0);
});

test('CAT-10 what may mean two prices, or none, is refused', () => {
  const bad = [
    '',
    '1.234',
    '1,234',
    '1e308',
    '1e5',
    'EUR1e5',
    'free',
    '=1+1',
    '1.2.3',
    '١٢',
    '0x10',
    'NaN',
    'Infinity',
    '1..2',
  ];
  for (const text of bad) expect(typeof minor(text), text).toBe('string');
  expect(minor('-3')).toBe('negative');
  expect(minor('(3.00)')).toBe('negative');
  expect(minor('9'.repeat(12))).toBe('too-large');
  expect(minor('9.99 USD')).toBe('foreign-currency');
  expect(minor('9.99 XYZ')).toBe('unknown-currency');
});

test('CAT-10 a written price comes back to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
      expect(minor((cents / 100).toFixed(2))).toBe(cents);
      expect(
        minor(new Intl.NumberFormat('de', { style: 'currency', currency: 'EUR' }).format(cents / 100)),
      ).toBe(cents);
    }),
  );
});
