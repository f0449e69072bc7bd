/** The console speaks English for now. */
const ENGLISH = 'en-GB';

let current = ENGLISH;
const formats = new Map<string, Intl.DateTimeFormat>();

/** How numbers and dates are written: in the English of the store's language, not of whoever's browser. */
export function locale(): string {
  return current;
}

/** @param language the store's, BCP 47. One that is not English, or says no region, is written as in Britain. */
export function writeAsIn(language: string): void {
  const next = /^en-/i.test(language) && isLocale(language) ? language : ENGLISH;
  if (next !== current) formats.clear();
  current = next;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(current, { timeZone: zone, ...options });
    formats.set(key, known);
  }
  return known;
}

/** "14:05" on the wall of a zone. */
export function clockText(at: number, zone: string): string {
  return format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** "14:05:09", for what takes seconds. */
export function secondText(at: number, zone: string): string {
  return format(zone, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(at);
}

/** As {@link clockText}, for the end of a stretch of time: midnight ends a day as "24:00". */
export function clockEndText(at: number, zone: string): string {
  const text = clockText(at, zone);
  return text === '00:00' ? '24:00' : text;
}

/** "Mon 4 May". */
export function dayText(at: number, zone: string): string {
  return format(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(at);
}

/** "4 May 2026, 14:05". */
export function momentText(at: number, zone: string): string {
  return format(zone, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** `YYYY-MM-DD` on the wall calendar of a zone; what date fields and reports take. */
export function dateIn(zone: string, at: number): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);
}

/** "0:45", "12:05", "1:02:03". */
export function durationText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const tail = `${String(seconds % 60).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

/** "38 min", "2 h 5 min": for totals, where seconds are noise. */
export function spanText(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return `${Math.round(ms / 1000)} s`;
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes} min`;
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

/** "4.2 MB" in powers of ten, as disks are sold. */
export function bytesText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let amount = bytes;
  let unit = 0;
  while (amount >= 1000 && unit < units.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  return `${amount < 10 && unit > 0 ? amount.toFixed(1) : Math.round(amount)} ${units[unit]}`;
}

/** A count of people as it may be told: null is fewer than ten. */
export function countText(amount: number | null): string {
  return amount === null ? 'fewer than 10' : amount.toLocaleString(locale());
}

/** "3 playlists", "1 playlist". */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat(current).format(amount)} ${amount === 1 ? one : many}`;
}
