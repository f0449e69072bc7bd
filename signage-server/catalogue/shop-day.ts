const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of an instant where the shop is, "2026-05-31". */
export function shopDay(at: number, zone: string): string {
  const known = formats.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  formats.set(zone, known);
  return known.format(at);
}
