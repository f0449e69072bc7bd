import { createHash } from 'node:crypto';
import type { ImportField } from '../../../shared/model/catalogue-import.ts';
import { LATEST_INSTANT } from '../../../shared/model/id.ts';
import { bad, good, type Read } from './price-text.ts';

/** The cell of a field; empty where nothing is mapped to it. */
export type Cell = (field: ImportField) => string;

/** Controls, and the marks that turn what follows round. */
const UNSEEN = /[\p{Cc}\u2028-\u202E\u2066-\u2069\uFEFF]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Words of a cell, on one line, without what nobody can see, cut at a word's end where they are too many. */
export function wordsOf(text: string, most: number): string {
  const plain = text.replaceAll(/\s+/g, ' ').replace(UNSEEN, '').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : undefined).trimEnd()}…`;
}

/** What a piece of HTML says. It is read and never run: what it holds besides words is gone. */
export function textOfHtml(html: string, most: number): string {
  const plain = html
    .slice(0, 100_000)
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replaceAll(/<\/?[a-z!][^>]*>/gi, ' ')
    .replaceAll(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => entityOf(name) ?? whole);
  return wordsOf(plain, most);
}

function entityOf(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** A product's id from the number that a file gives it: as it is where it can be, else made of it, always the same. */
export function idOfNumber(number: string): string {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(number)) return number;
  const stem = number
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '');
  const hash = createHash('sha256').update(number).digest('hex').slice(0, 10);
  return stem === '' ? hash : `${stem}-${hash}`;
}

/** Pieces in stock. Less than none, as shop systems have it that sell what is on its way, is none. */
export function readQuantity(text: string): Read<number> {
  const value = /^[-−]?\d{1,12}([.,]\d{1,4})?$/.test(text)
    ? Number(text.replace('−', '-').replace(',', '.'))
    : NaN;
  if (Number.isNaN(value)) return bad('not-a-number', `"${text.slice(0, 40)}" is no number of pieces.`);
  if (value > 9_999_999) return bad('too-large', `${text.slice(0, 40)} is more than a shop can hold.`);
  return good(Math.max(0, Math.floor(value)));
}

const YES = [
  'in stock',
  'instock',
  'limited availability',
  'limitedavailability',
  'instoreonly',
  'yes',
  'true',
  '1',
];
const NO = [
  ...[
    'out of stock',
    'outofstock',
    'preorder',
    'pre order',
    'backorder',
    'backordered',
    'on display to order',
  ],
  ...['soldout', 'sold out', 'discontinued', 'onlineonly', 'madetoorder', 'presale', 'no', 'false', '0'],
];

/** Whether there is some, in the words of feeds and of schema.org. */
export function readAvailability(text: string): Read<boolean> {
  const word = text
    .replace(/^https?:\/\/schema\.org\//i, '')
    .toLowerCase()
    .replaceAll(/[_-]/g, ' ')
    .trim();
  if (YES.includes(word)) return good(true);
  if (NO.includes(word)) return good(false);
  return bad('no-such-word', `"${text.slice(0, 40)}" does not say whether there is any.`);
}

/** An instant. Without a zone it is UTC; a day alone begins then. */
export function readInstant(text: string): Read<number> {
  const date =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?))?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(
      text.trim(),
    );
  const [, day, time = '00:00', zone = 'Z'] = date ?? [];
  // The 30th of February would be the 2nd of March.
  const isDay = new Date(Date.parse(`${day}T00:00Z`) || 0).toISOString().startsWith(`${day}T`);
  const at = Date.parse(`${day}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return !isDay || Number.isNaN(at) || at < 0 || at > LATEST_INSTANT
    ? bad('not-a-date', `"${text.slice(0, 40)}" is no date. Write it as 2026-05-31.`)
    : good(at);
}

/** A calendar date, by whatever clock it was written; null for an empty cell. */
export function readDay(text: string): Read<string | null> {
  if (text === '') return good(null);
  const at = readInstant(text);
  return at.ok ? good(text.trim().slice(0, 10)) : at;
}

/** A global trade item number whose check digit is right; null for anything else, which no scanner reads either. */
export function gtinOf(text: string): string | null {
  const digits = text.replaceAll(/[\s-]/g, '').replace(/^'/, '');
  if (!/^(\d{8}|\d{12,14})$/.test(digits)) return null;
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0 ? digits : null;
}
