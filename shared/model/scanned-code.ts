/** What a code that was held before a camera, or a number that was typed, stands for. */
export type ScannedCode =
  /** A product, by its number padded to fourteen digits. */
  | { kind: 'product'; gtin: string }
  /** The customer's own pass, as it was read. */
  | { kind: 'pass'; text: string }
  | { kind: 'other' };

/** How the text was coded, as far as it matters for what it means. */
export type CodeFormat = 'ean-13' | 'ean-8' | 'upc-a' | 'upc-e' | 'qr' | 'typed';

/** Any longer text is no product's and no pass's. */
const LONGEST = 600;
/** A GTIN's place in a GS1 Digital Link: after the key 01, whatever the domain and the path before it. */
const IN_LINK = /\/01\/(\d{8}|\d{12,14})(?=[/?#]|$)/;
/** The same in an element string, with or without brackets. */
const IN_ELEMENTS = /^(?:\(01\)|01)(\d{14})/;

/**
 * What a code stands for. Numbers whose check digit is wrong are none.
 *
 * @param isPass whether a text has the form of a customer's pass
 */
export function scannedCode(
  text: string,
  format: CodeFormat,
  isPass: (text: string) => boolean,
): ScannedCode {
  const given = text.trim();
  if (given === '' || given.length > LONGEST) return { kind: 'other' };
  if (format === 'qr' && isPass(given)) return { kind: 'pass', text: given };
  const gtin = format === 'qr' ? gtinInText(given) : gtinInBars(given.replaceAll(/[\s-]/g, ''), format);
  return gtin === null ? { kind: 'other' } : { kind: 'product', gtin };
}

/** A product's number as every other is compared with it: fourteen digits; null when it is none. */
export function fullGtin(digits: string): string | null {
  if (!/^(\d{8}|\d{12,14})$/.test(digits)) return null;
  const full = digits.padStart(14, '0');
  const sum = [...full].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return sum % 10 === 0 && Number(full) > 0 ? full : null;
}

function gtinInText(text: string): string | null {
  if (/^https?:\/\//i.test(text)) {
    const [path = ''] = text.split(/[?#]/);
    const found = IN_LINK.exec(path)?.[1];
    return found === undefined ? null : fullGtin(found);
  }
  // Readers may put a mark before an element string.
  const plain = text.replace(/^(\]\w\d)+/, '');
  return fullGtin(plain) ?? fullGtin(IN_ELEMENTS.exec(plain)?.[1] ?? '');
}

function gtinInBars(digits: string, format: CodeFormat): string | null {
  if (format === 'upc-e') return fullGtin(digits.length === 8 ? expanded(digits) : digits);
  const plain = fullGtin(digits);
  return plain ?? (format === 'typed' ? fullGtin(expanded(digits)) : null);
}

/** The twelve digits that the eight of a UPC-E are short for (GS1 General Specifications 5.2.2.4); '' for no UPC-E. */
function expanded(digits: string): string {
  const parts = /^([01])(\d)(\d)(\d)(\d)(\d)(\d)(\d)$/.exec(digits);
  if (!parts) return '';
  const [, system, a, b, c, d, e, last, check] = parts as unknown as string[];
  if ('012'.includes(last ?? '')) return `${system}${a}${b}${last}0000${c}${d}${e}${check}`;
  if (last === '3') return `${system}${a}${b}${c}00000${d}${e}${check}`;
  if (last === '4') return `${system}${a}${b}${c}${d}00000${e}${check}`;
  return `${system}${a}${b}${c}${d}${e}0000${last}${check}`;
}
