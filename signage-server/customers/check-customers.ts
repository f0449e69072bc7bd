import { createHash } from 'node:crypto';
import {
  type BroughtKind,
  BroughtPurpose,
  type CustomerCheck,
  type CustomerMapping,
  PURPOSE_OF,
  type RowFault,
} from '../../shared/model/brought.ts';
import { saysNo, visibleText } from '../../shared/model/plain-words.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { idOfNumber } from '../catalogue/read/cell-values.ts';
import type { RawRow } from '../catalogue/read/raw-row.ts';
import { holdsEmail, readProof } from './proof-text.ts';
import type { CustomerFile } from './read-customers.ts';

const DAY_MS = 86_400_000;
/** Nobody is remembered here for longer without coming (VIS-12); an older word proves nothing any more. */
const OLDEST_MS = 396 * DAY_MS;
const MOST_FAULTS = 200;
/** Lines of one kind about one customer. */
const MOST_FACTS = 500;

/** What a file tells of one person, as far as it proves that they agreed. */
export interface CheckedCustomer {
  reference: string;
  agreedAt: number;
  proof: string;
  purposes: readonly BroughtPurpose[];
  facts: readonly { kind: BroughtKind; productId: string | null; topic: string | null; at: number | null }[];
}

const KIND_WORDS: Readonly<Record<BroughtKind, string>> = {
  bought: 'what they bought',
  opened: 'what they looked at',
  'topic-off': 'what they do not want to hear of',
};

interface Shop {
  /** Ids of its products, and its categories. */
  products: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  now: number;
}

/** A row that is not taken, and why. */
class Refused extends Error {
  readonly fault: RowFault;
  constructor(fault: RowFault, detail: string) {
    super(detail);
    this.fault = fault;
  }
}

/**
 * Reads a file by a mapping. A row is taken whole or not at all: what nobody can show that its person agreed to is not
 * kept, whatever the rest of the row says.
 *
 * Refusals: `invalid-input` for a column that the file does not have, and for a word that says no and is to mean a purpose.
 */
export function checkCustomers(
  { columns, rows }: CustomerFile,
  mapping: CustomerMapping,
  shop: Shop,
): Result<{ check: CustomerCheck; customers: CheckedCustomer[] }> {
  const used = [mapping.reference, mapping.purpose, mapping.agreedAt, mapping.proof];
  for (const more of [mapping.bought, mapping.opened, mapping.topicsOff]) if (more) used.push(more);
  for (const name of used)
    if (!columns.includes(name)) return refuse('invalid-input', `There is no column “${name}” in the file.`);
  for (const [word, purpose] of Object.entries(mapping.words))
    if (purpose !== null && saysNo(word))
      return refuse('invalid-input', `“${word}” says that somebody did not agree: it can mean no purpose.`);
  const customers: CheckedCustomer[] = [];
  const faults: CustomerCheck['faults'] = [];
  const seen = new Set<string>();
  let [refused, unknownProducts] = [0, 0];
  for (const row of rows) {
    try {
      const cell = (name: string | undefined) =>
        name === undefined ? '' : (row.cells[columns.indexOf(name)] ?? '').trim();
      const [customer, unknown] = readRow(row, cell, mapping, shop);
      if (seen.has(customer.reference))
        throw new Refused('reference-twice', `${customer.reference} stands in the file before.`);
      seen.add(customer.reference);
      customers.push(customer);
      unknownProducts += unknown;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused += 1;
      if (faults.length < MOST_FAULTS)
        faults.push({ line: row.line, code: error.fault, detail: error.message });
    }
  }
  const check = {
    rows: rows.length,
    taken: customers.length,
    refused,
    faults,
    byPurpose: Object.fromEntries(
      BroughtPurpose.options.map((one) => [
        one,
        customers.filter(({ purposes }) => purposes.includes(one)).length,
      ]),
    ) as CustomerCheck['byPurpose'],
    facts: customers.reduce((sum, { facts }) => sum + facts.length, 0),
    unknownProducts,
    leftOut: columns.filter((name) => !used.includes(name)),
  };
  const hash = createHash('sha256')
    .update(JSON.stringify([check, mapping, customers]))
    .digest('hex');
  return done({ check: { ...check, seen: hash }, customers });
}

function readRow(
  row: RawRow,
  cell: (name: string | undefined) => string,
  mapping: CustomerMapping,
  { products, topics, now }: Shop,
): [CheckedCustomer, unknown: number] {
  if (row.broken) throw new Refused('broken', row.broken);
  const reference = visibleText(cell(mapping.reference)).slice(0, 120);
  if (reference === '') throw new Refused('reference-missing', 'It has no customer number.');
  if (holdsEmail(reference))
    throw new Refused('reference-names', 'Its customer number is an e-mail address. Choose another column.');
  const purposes = purposesOf(cell(mapping.purpose), mapping);
  const agreedAt = agreedOf(cell(mapping.agreedAt), now);
  const proof = readProof(cell(mapping.proof));
  if (!proof.ok) throw new Refused(proof.code, proof.detail);
  const told = {
    bought: listOf(cell(mapping.bought)),
    opened: listOf(cell(mapping.opened)),
    'topic-off': listOf(cell(mapping.topicsOff)),
  };
  const facts: CheckedCustomer['facts'][number][] = [];
  let unknown = 0;
  for (const [kind, entries] of Object.entries(told) as [BroughtKind, string[]][]) {
    if (entries.length === 0) continue;
    if (!purposes.includes(PURPOSE_OF[kind]))
      throw new Refused(
        'not-agreed',
        `It tells ${KIND_WORDS[kind]}, and they have not agreed that it is used.`,
      );
    if (entries.length > MOST_FACTS)
      throw new Refused('too-much', `${entries.length} entries of one kind; ${MOST_FACTS} are taken.`);
    for (const entry of entries) {
      const fact = kind === 'topic-off' ? topicFact(entry, topics) : productFact(kind, entry, products, now);
      if (fact) facts.push(fact);
      else unknown += 1;
    }
  }
  return [{ reference, agreedAt, proof: proof.text, purposes, facts }, unknown];
}

/** Every word has to be known: one that nobody has looked at might take back what another gives. */
function purposesOf(text: string, { words }: CustomerMapping): BroughtPurpose[] {
  const given = new Set<BroughtPurpose>();
  for (const word of listOf(text)) {
    const purpose = Object.hasOwn(words, word) ? words[word] : undefined;
    if (purpose === undefined)
      throw new Refused('purpose-unknown', `“${word}” is not said to mean any purpose.`);
    if (purpose !== null) given.add(purpose);
  }
  if (given.size === 0)
    throw new Refused('purpose-missing', 'They agreed to nothing that this shop asks for.');
  return [...given];
}

function agreedOf(text: string, now: number): number {
  if (text === '') throw new Refused('agreed-missing', 'Nothing says when they agreed.');
  const at = dayOf(text);
  if (at === null)
    throw new Refused('agreed-unreadable', `“${text.slice(0, 40)}” is no date such as 2026-05-09.`);
  if (at > now + DAY_MS) throw new Refused('agreed-ahead', 'That day has not come yet.');
  if (at < now - OLDEST_MS) throw new Refused('agreed-long-ago', 'That is more than 13 months ago.');
  return at;
}

function productFact(
  kind: BroughtKind,
  entry: string,
  products: ReadonlySet<string>,
  now: number,
): CheckedCustomer['facts'][number] | null {
  const [number = '', day] = entry.split('@').map((part) => part.trim());
  const at = day === undefined ? null : dayOf(day);
  // Of what was bought the day decides what is suggested and what nobody may see yet.
  const isDated = at !== null || (kind === 'opened' && day === undefined);
  if (!isDated || (at !== null && at > now + DAY_MS))
    throw new Refused(
      'day-unreadable',
      `“${entry.slice(0, 40)}” has no day such as 2026-05-09 that is over.`,
    );
  const productId = number === '' ? '' : idOfNumber(number);
  return products.has(productId) ? { kind, productId, topic: null, at } : null;
}

function topicFact(entry: string, topics: ReadonlySet<string>): CheckedCustomer['facts'][number] | null {
  return topics.has(entry) ? { kind: 'topic-off', productId: null, topic: entry, at: null } : null;
}

const listOf = (text: string): string[] =>
  text
    .split(/[;,|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Noon of a day written as 2026-05-09, whatever time follows it; null for anything else, and for a day of no calendar. */
function dayOf(text: string): number | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1];
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T12:00:00Z`);
  // 2026-02-31 is read as a day in March.
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? null : at;
}
