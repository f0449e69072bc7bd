/** What a field for an amount holds: major units, as `<input type=number>` has them. Empty for none. */
export function majorOf(minor: number | null, currency: string, language: string): string {
  return minor === null ? '' : String(minor / 10 ** decimals(currency, language));
}

/** Whole minor units of what was typed; null for nothing, or for what is no amount. */
export function minorOf(text: string, currency: string, language: string): number | null {
  const major = Number.parseFloat(text);
  return Number.isFinite(major) ? Math.round(major * 10 ** decimals(currency, language)) : null;
}

/** The currency's own: two for the euro, none for the yen. */
function decimals(currency: string, language: string): number {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
