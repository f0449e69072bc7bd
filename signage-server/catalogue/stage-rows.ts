import { MOST_IN_CATALOGUE } from '../../shared/model/catalogue.ts';
import type { CatalogueImport, RowFault } from '../../shared/model/catalogue-import.ts';
import { type Entry, readEntries } from '../storage/catalogue-entries.ts';
import { insertImportRows } from '../storage/catalogue-imports.ts';
import type { ImportRowTable } from '../storage/catalogue-schema.ts';
import { changesBetween } from './entry-changes.ts';
import type { ImportParts } from './import-parts.ts';
import { mergeDraft } from './merge-draft.ts';
import type { ReadBatch } from './read/read-messages.ts';
import type { RowDraft } from './read/row-draft.ts';

/** Rows that cannot be taken and are kept to be looked at; beyond it they are counted. */
const MOST_QUARANTINED = 20_000;
const LONGEST_CELL = 2000;

type Parts = Pick<ImportParts, 'storage'>;

/** Lays a file's rows beside what the shop knows, and writes down what each would change. Changes nothing. */
export class Stage {
  readonly #parts: Parts;
  readonly #import: CatalogueImport;
  readonly #now: number;
  readonly #currency: string;
  /** Ids that the file has named, with the shop; a second row for the same is a mistake. */
  readonly #seen = new Set<string>();
  /** What rows of this file made of a product, for when another row of the file adds to it: stock of another shop. */
  readonly #made = new Map<string, Entry>();
  #products: number;
  #seq = 0;

  constructor(
    parts: Parts,
    one: CatalogueImport,
    given: { now: number; currency: string; products: number },
  ) {
    this.#parts = parts;
    this.#import = one;
    this.#now = given.now;
    this.#currency = given.currency;
    this.#products = given.products;
  }

  /** Whether the file says of products what others state: such an import reads and writes that too. */
  get #hasFacts(): boolean {
    const { claim, rating, reviewText, elsewhere } = this.#import.mapping;
    return [claim, rating, reviewText, elsewhere].some((column) => column !== undefined);
  }

  /** Ids of the products that the file names. */
  get named(): ReadonlySet<string> {
    return new Set([...this.#seen].map((key) => key.slice(0, key.indexOf(' '))));
  }

  async take({ drafts, bad, skipped }: ReadBatch): Promise<void> {
    const { storage } = this.#parts;
    const { counts } = this.#import;
    const before = await readEntries(
      storage.db,
      drafts.map(({ draft }) => draft.id),
      { withFacts: this.#hasFacts },
    );
    // What could not be read stands among the others, in the order of the file: so people look for it there.
    const inOrder = [
      ...drafts.map(({ draft, cells }) => ({
        line: draft.line,
        write: () => this.#rowOf(draft, before, cells),
      })),
      ...bad.map((one) => ({
        line: one.line,
        write: () => this.#quarantined(one.line, one.number, one.fault, one.detail, one.cells)[0],
      })),
    ].sort((a, b) => a.line - b.line);
    const rows = inOrder.flatMap(({ write }) => write() ?? []);
    counts.rows += drafts.length + bad.length + skipped;
    counts.skipped += skipped;
    await storage.write((tx) => insertImportRows(tx, rows));
  }

  /** Products that the file does not name, where it is the whole truth. */
  async takeAway(entries: readonly Entry[]): Promise<void> {
    const rows = entries.map((entry) => {
      this.#import.counts.gone += 1;
      return this.#row(0, 'gone', entry.product.name, { before: entry, after: null });
    });
    await this.#parts.storage.write((tx) => insertImportRows(tx, rows));
  }

  async keepAnyway(entries: readonly Entry[]): Promise<void> {
    const rows = entries.flatMap(({ product }) =>
      this.#quarantined(0, product.id, 'in-use', `${product.name} is shown by a creative, so it stays.`, []),
    );
    await this.#parts.storage.write((tx) => insertImportRows(tx, rows));
  }

  #rowOf(
    draft: RowDraft,
    stored: ReadonlyMap<string, Entry>,
    cells: readonly string[],
  ): ImportRowTable | undefined {
    const { counts } = this.#import;
    const refuse = (fault: RowFault, detail: string) =>
      this.#quarantined(draft.line, draft.number, fault, detail, cells)[0];
    const { claim, review, elsewhere } = draft.facts ?? {};
    const key = [draft.id, draft.stock?.storeCode ?? '', claim?.id, review?.id, elsewhere?.source].join(' ');
    if (this.#seen.has(key))
      return refuse(
        'twice',
        `"${draft.number.slice(0, 60)}" stands in this file more than once; the first row counts.`,
      );
    const before = this.#made.get(draft.id) ?? stored.get(draft.id);
    if (!before && this.#products >= MOST_IN_CATALOGUE)
      return refuse('catalogue-full', `A shop lists ${MOST_IN_CATALOGUE} products at most.`);
    const merged = mergeDraft(before, draft, {
      currency: this.#currency,
      now: this.#now,
      hasNames: this.#import.mapping.name !== undefined,
    });
    if (!merged.ok) return refuse(merged.fault, merged.detail);
    this.#seen.add(key);
    const { entry } = merged;
    // Only files of several shops, or of what is said of products, name one more than once.
    if (this.#import.mapping.storeCode !== undefined || this.#hasFacts) this.#made.set(draft.id, entry);
    if (!before) {
      this.#products += 1;
      counts.new += 1;
      return this.#row(draft.line, 'new', entry.product.name, { before: null, after: entry });
    }
    if (changesBetween(before, entry).length > 0) {
      counts.changed += 1;
      return this.#row(draft.line, 'changed', entry.product.name, { before, after: entry });
    }
    counts.same += 1;
    const isFresh = JSON.stringify(before.stock) !== JSON.stringify(entry.stock);
    return isFresh ? this.#row(draft.line, 'fresh', entry.product.name, { before, after: entry }) : undefined;
  }

  #row(
    line: number,
    change: ImportRowTable['change'],
    name: string,
    { before, after }: { before: Entry | null; after: Entry | null },
  ): ImportRowTable {
    this.#seq += 1;
    return {
      import_id: this.#import.id,
      seq: this.#seq,
      line,
      change,
      product_id: (after ?? before)?.product.id ?? null,
      name: name.slice(0, 200),
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
      fault: null,
      fault_detail: null,
      cells: null,
    };
  }

  #quarantined(
    line: number,
    number: string,
    fault: RowFault,
    detail: string,
    cells: readonly string[],
  ): ImportRowTable[] {
    this.#import.counts.bad += 1;
    if (this.#import.counts.bad > MOST_QUARANTINED) return [];
    const kept = cells.slice(0, this.#import.columns.length).map((cell) => cell.slice(0, LONGEST_CELL));
    return [
      {
        ...this.#row(line, 'bad', number, { before: null, after: null }),
        fault,
        fault_detail: detail.slice(0, 300),
        cells: JSON.stringify(kept),
      },
    ];
  }
}
