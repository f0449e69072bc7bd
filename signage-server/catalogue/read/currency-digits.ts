const known = new Map<string, number>();

/** How many digits a currency has after the point: 2 for the euro, none for the yen. */
export function currencyDigits(currency: string): number {
  const before = known.get(currency);
  if (before !== undefined) return before;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  known.set(currency, maximumFractionDigits);
  return maximumFractionDigits;
}
