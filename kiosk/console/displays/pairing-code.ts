import { PAIRING_CODE_LENGTH, PAIRING_LETTERS } from '../../../shared/protocol/pairing-letters.ts';

/** "bcdf-ghjk ", "BCDF GHJK" and "bcdfghjk" are the same code. Keeps the letters that a code can have, at most eight. */
export function readCode(typed: string): string {
  const letters = [...typed.toUpperCase()].filter((letter) => PAIRING_LETTERS.includes(letter));
  return letters.slice(0, PAIRING_CODE_LENGTH).join('');
}

/** The first letter or digit of what was typed that no code has, in capitals; null when there is none. */
export function impossibleIn(typed: string): string | null {
  const signs = typed.toUpperCase().match(/[\p{L}\p{N}]/gu) ?? [];
  return signs.find((sign) => !PAIRING_LETTERS.includes(sign)) ?? null;
}

/** The code as a person reads it: two groups of four. */
export function showCode(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)} ${code.slice(4)}` : code;
}
