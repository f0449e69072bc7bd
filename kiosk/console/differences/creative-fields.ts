import type { MenuItem } from '../../../shared/model/board-content.ts';
import type { Creative } from '../../../shared/model/creative.ts';
import { formatPrice } from '../../ui/price.ts';
import { CATEGORY_OPTIONS } from '../media/category-words.ts';
import { creativeFacts, kindWord } from '../media/creative-words.ts';
import { longDateText } from '../parts/calendar.ts';
import { locale, momentText } from '../parts/moments.ts';
import {
  CONTENT_LABELS,
  htmlWords,
  inThisOrder,
  LABELS,
  NEVER_ENDS,
  NO,
  NOTHING,
  unworded,
  YES,
} from './difference-words.ts';
import { type FieldChange, field, type Side } from './field-change.ts';
import type { Names } from './names.ts';

type Pair<T> = { before: T | null; after: T | null };

/** Something that fills a screen: what it looks like, and what of it is written otherwise. */
export function creativeFields(pair: Pair<Creative>, names: Names): FieldChange[] {
  const { before, after } = pair;
  const look = (creative: Creative): Side => ({
    text: creativeFacts(creative),
    picture: { kind: 'creative', creative },
  });
  if (!before || !after)
    return field(
      kindWord((after ?? before) as Creative),
      pair,
      (one) => one,
      (one) => look(one),
    );
  const common = [
    ...field(LABELS.name, pair, ({ name }) => name, String),
    ...field(
      LABELS.audience,
      pair,
      ({ contentClass }) => contentClass,
      (grade) => (grade === 'L1' ? YES : NO),
    ),
    ...field(LABELS.category, pair, ({ category }) => category, categoryWord),
    ...field(
      LABELS.lastDay,
      pair,
      ({ lastDay }) => lastDay,
      (date) => (date === undefined ? NEVER_ENDS : longDateText(date)),
    ),
  ];
  const content = contentChanges(before, after, names);
  // What looks otherwise is shown; what is only called otherwise is not.
  const looks = content.length > 0 ? field(LABELS.looks, pair, (one) => one, look) : [];
  return [...common, ...looks, ...content];
}

function categoryWord(category: Creative['category']): string {
  return CATEGORY_OPTIONS.find(({ value }) => value === (category ?? ''))?.label ?? NOTHING;
}

/** Keys that are told by themselves, or that nobody chose. */
const COMMON: ReadonlySet<string> = new Set([
  'id',
  'name',
  'kind',
  'contentClass',
  'category',
  'lastDay',
  'createdAt',
  'sections',
]);

function contentChanges(before: Creative, after: Creative, names: Names): FieldChange[] {
  const [was, is] = [before, after].map((one): Record<string, unknown> => ({ ...one }));
  const keys = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])];
  const pair = { before: was ?? {}, after: is ?? {} };
  return [
    ...keys
      .filter((key) => !COMMON.has(key))
      .flatMap((key) =>
        field(
          key === 'media' ? LABELS.file : (CONTENT_LABELS[key] ?? key),
          pair,
          (one) => one[key],
          (value) => contentWords(key, value, names),
        ),
      ),
    ...(before.kind === 'menu' && after.kind === 'menu' ? menuChanges(before, after, names) : []),
  ];
}

function contentWords(key: string, value: unknown, names: Names): string {
  if (value === undefined || value === '') return NOTHING;
  if (key === 'media') return fileWords(value as { bytes: number; sha256: string });
  if (key === 'until' && typeof value === 'number') return momentText(value, names.zone);
  if (key === 'productId') return names.of('products', String(value));
  if (key === 'html') return htmlWords(String(value));
  if (key === 'choice') return choiceWords(value as Choice, names);
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? inThisOrder(value.map(String)) : unworded;
}

type Choice = Extract<Creative, { kind: 'price-list' }>['choice'];

function choiceWords(choice: Choice, names: Names): string {
  return choice.by === 'category'
    ? inThisOrder(choice.categories)
    : inThisOrder(choice.productIds.map((id) => names.of('products', id)));
}

/** Two files may be as large as each other: the first letters of their sums tell them apart. */
function fileWords({ sha256, ...media }: { sha256: string; bytes: number }): string {
  const size = 'width' in media && 'height' in media ? `${media.width} × ${media.height}, ` : '';
  return `${size}${new Intl.NumberFormat(locale()).format(Math.ceil(media.bytes / 1000))} kB (${sha256.slice(0, 6)})`;
}

type Menu = Extract<Creative, { kind: 'menu' }>;

interface MenuLine {
  section: string;
  name: string;
  words: string;
}

/** A board line by line. A line is known by its section and its name, so that a new price is a change of that line. */
function menuChanges(before: Menu, after: Menu, names: Names): FieldChange[] {
  const [was, is] = [linesOf(before, names), linesOf(after, names)];
  const changes = is.flatMap((line, key) => {
    const old = was.get(key) ?? null;
    return field(
      line.section === '' ? line.name : `${line.section}: ${line.name}`,
      { before: old, after: line },
      ({ words }) => words,
      String,
    );
  });
  const gone = was.flatMap((line, key) =>
    is.get(key)
      ? []
      : field(
          line.section === '' ? line.name : `${line.section}: ${line.name}`,
          { before: line, after: null },
          ({ words }) => words,
          String,
        ),
  );
  if (changes.length + gone.length > 0) return [...changes, ...gone];
  const order = (lines: Lines): Side => ({ text: inThisOrder(lines.map(({ name }) => name)) });
  return field(LABELS.order, { before, after }, ({ sections }) => sections, String).map(({ label }) => {
    return { label, before: order(was), after: order(is) };
  });
}

class Lines {
  readonly #lines = new Map<string, MenuLine>();

  add(line: MenuLine): void {
    let key = `${line.section}\n${line.name}`;
    while (this.#lines.has(key)) key += '\n';
    this.#lines.set(key, line);
  }

  get(key: string): MenuLine | undefined {
    return this.#lines.get(key);
  }

  map<T>(of: (line: MenuLine) => T): T[] {
    return [...this.#lines.values()].map(of);
  }

  flatMap<T>(of: (line: MenuLine, key: string) => T[]): T[] {
    return [...this.#lines].flatMap(([key, line]) => of(line, key));
  }
}

function linesOf({ sections }: Menu, names: Names): Lines {
  const lines = new Lines();
  for (const { heading, items } of sections)
    for (const item of items)
      lines.add({ section: heading, name: itemName(item, names), words: itemWords(item, names) });
  return lines;
}

function itemName(item: MenuItem, names: Names): string {
  return item.by === 'words' ? item.name : names.of('products', item.productId);
}

function itemWords(item: MenuItem, names: Names): string {
  const price =
    item.by === 'words' && item.priceMinor !== null
      ? [formatPrice(item.priceMinor, names.currency, locale())]
      : [];
  return [itemName(item, names), ...price, ...(item.note === '' ? [] : [item.note])].join(', ');
}
