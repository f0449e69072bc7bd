const PER_LETTER = 99;
const LETTERS = 26;
const A = 'A'.charCodeAt(0);

/** The ticket after one: A01 to A99, B01 and so on, and A01 again after Z99. Null begins anew. */
export function nextTicket(last: string | null): string {
  const before = last === null ? -1 : (last.charCodeAt(0) - A) * PER_LETTER + Number(last.slice(1)) - 1;
  const place = (before + 1) % (LETTERS * PER_LETTER);
  const letter = String.fromCharCode(A + Math.floor(place / PER_LETTER));
  return `${letter}${String((place % PER_LETTER) + 1).padStart(2, '0')}`;
}
