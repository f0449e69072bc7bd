import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeFormat, fullGtin, scannedCode } from '../../../shared/model/scanned-code.ts';

const isPass = (text: string) => text.startsWith('PASS:');
const read = (text: string, format: CodeFormat = 'qr') => scannedCode(text, format, isPass);
const product = (gtin: string) => ({ kind: 'product', gtin });
const OTHER = { kind: 'other' };

describe('a scanned code', () => {
  it('SCN-1 is a product by EAN-13, EAN-8, UPC-A and UPC-E, padded to fourteen digits', () => {
    expect(read('4006381333931', 'ean-13')).toEqual(product('04006381333931'));
    expect(read('96385074', 'ean-8')).toEqual(product('00000096385074'));
    expect(read('036000291452', 'upc-a')).toEqual(product('00036000291452'));
    expect(read('0036000291452', 'ean-13')).toEqual(product('00036000291452'));
    // UPC-E in each of its forms, short for the UPC-A beside it.
    for (const [short, long] of [
      ['04252614', '042100005264'],
      ['01234531', '012300000451'],
      ['01234543', '012340000053'],
      ['01234565', '012345000065'],
    ])
      expect(read(short ?? '', 'upc-e'), short).toEqual(product(`00${long}`));
  });

  it('SCN-1 is a product by a GS1 Digital Link of any domain, an element string or the bare number', () => {
    const gtin = product('09506000134352');
    for (const text of [
      'https://id.gs1.org/01/09506000134352',
      'https://id.gs1.org/01/9506000134352/10/ABC123?17=271231',
      'HTTPS://brand.example/some/path/01/09506000134352#top',
      '(01)09506000134352(10)ABC',
      '010950600013435210ABC',
      ']d2010950600013435210ABC',
      '9506000134352',
    ])
      expect(read(text), text).toEqual(gtin);
  });

  it('SCN-1 is none with a wrong check digit, another key, or a number elsewhere in an address', () => {
    for (const text of [
      'https://id.gs1.org/01/09506000134353',
      'https://id.gs1.org/414/9506000134352',
      'https://shop.example/?p=/01/09506000134352',
      'https://shop.example/9506000134352',
      '00000000000000',
      'tel:9506000134352',
      '',
      `https://id.gs1.org/${'x'.repeat(700)}/01/09506000134352`,
    ])
      expect(read(text), text).toEqual(OTHER);
    expect(read('4006381333932', 'ean-13')).toEqual(OTHER);
    expect(read('04252615', 'upc-e')).toEqual(OTHER);
  });

  it('SCN-1 one wrong digit is always found', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
        (at, more, body) => {
          const sum = body.reduce((total, digit, place) => total + digit * (place % 2 === 0 ? 1 : 3), 0);
          const digits = [...body, (10 - (sum % 10)) % 10];
          fc.pre(digits.some((digit) => digit > 0));
          expect(fullGtin(digits.join(''))).toBe(`0${digits.join('')}`);
          digits[at] = ((digits[at] ?? 0) + more) % 10;
          expect(fullGtin(digits.join(''))).toBeNull();
        },
      ),
    );
  });

  it('SCN-2 a pass is taken from a QR code alone', () => {
    expect(read('PASS:abc')).toEqual({ kind: 'pass', text: 'PASS:abc' });
    expect(read('PASS:abc', 'typed')).toEqual(OTHER);
  });

  it('SCN-3 a number that is typed may have spaces and may be a short one', () => {
    expect(read('4006 3813 33931', 'typed')).toEqual(product('04006381333931'));
    expect(read('04252614', 'typed')).toEqual(product('00042100005264'));
    expect(read('12345', 'typed')).toEqual(OTHER);
  });
});
