/**
 * A GTIN-13 from GS1's prefix 20, which is reserved for numbers that a shop gives to its own goods: it can never be
 * the number of somebody's real product.
 *
 * @param item the shop's own item number, 0 to 9,999,999,999
 */
export function inStoreGtin(item: number): string {
  const body = `20${String(item).padStart(10, '0')}`;
  let sum = 0;
  for (const [place, digit] of [...body].entries()) sum += Number(digit) * (place % 2 === 0 ? 1 : 3);
  return body + ((10 - (sum % 10)) % 10);
}
