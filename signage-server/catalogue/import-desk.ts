import { uuidv7 } from 'uuidv7';
import type {
  CatalogueImport,
  ImportFault,
  ImportMapping,
  ImportOptions,
  ImportState,
} from '../../shared/model/catalogue-import.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { insertAudit } from '../storage/audit.ts';
import {
  deleteImportRows,
  deleteImportsBeyond,
  findImport,
  importsIn,
  lastApplied,
  saveImport,
} from '../storage/catalogue-imports.ts';
import { endHeld } from '../storage/catalogue-sources.ts';
import { takeDraftsTurn } from '../storage/store.ts';
import type { Tx } from '../storage/transaction.ts';
import { ImportFiles } from './import-files.ts';
import type { ImportParts } from './import-parts.ts';
import { readImport } from './read-import.ts';
import { applyRows, takeBackRows } from './write-import.ts';

/** What somebody wants imported. */
export interface ImportOrder {
  name: string;
  /** Null: a file that somebody sent. */
  sourceId: string | null;
  mapping: ImportMapping | null;
  options: ImportOptions;
}

const KEPT = 20;
const RUNNING = ['reading', 'applying', 'undoing'] as const satisfies readonly ImportState[];
const gone = refuse('not-found', 'There is no such import.');
const NOTHING = { rows: 0, new: 0, changed: 0, same: 0, gone: 0, bad: 0, skipped: 0 };

/** Imports, one at a time: each is read and compared first, and changes the shop only when somebody says so. */
export class ImportDesk {
  readonly #parts: ImportParts;
  readonly #files: ImportFiles;
  readonly #closing = new AbortController();
  /** The one under way: what stops it, and its end. */
  #job: { id: string; stop: AbortController; end: Promise<void> } | null = null;

  constructor(parts: ImportParts) {
    this.#parts = parts;
    this.#files = new ImportFiles(parts.config.dataDir);
  }

  /** Ends what a server left unfinished that was stopped in the middle: what it had written is taken back. */
  async recover(): Promise<void> {
    const { storage, now } = this.#parts;
    for (const one of await importsIn(storage.db, RUNNING)) {
      // Of several processes on one database another may be at work on it.
      if (storage.kind === 'postgres' && now() - one.createdAt < 3_600_000) continue;
      if (one.state !== 'reading') await takeBackRows(this.#parts, one);
      await this.#end(
        one,
        one.state === 'undoing' ? 'undone' : 'failed',
        'stopped',
        'The server was stopped meanwhile.',
      );
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#job?.end;
  }

  /** Takes a file in and begins to read it. */
  async receive(order: ImportOrder, body: AsyncIterable<Uint8Array>): Promise<Result<CatalogueImport>> {
    const id = uuidv7();
    const received = await this.#files.receive(id, body);
    return received.ok ? await this.#begin(id, order) : received;
  }

  /** As {@link receive}, of what was fetched. */
  async take(order: ImportOrder, body: Uint8Array): Promise<Result<CatalogueImport>> {
    const id = uuidv7();
    await this.#files.keep(id, body);
    return await this.#begin(id, order);
  }

  /** Reads it once more, with other columns. */
  async remap(id: string, mapping: ImportMapping, options: ImportOptions): Promise<Result<CatalogueImport>> {
    return await this.#start(id, ['ready', 'failed'], 'reading', async (tx, one) => {
      await deleteImportRows(tx, id);
      const again = { fault: null, faultDetail: null, counts: { ...NOTHING }, done: 0, total: 0 };
      return { ...one, ...again, mapping, options };
    });
  }

  async apply(id: string, actor: string): Promise<Result<CatalogueImport>> {
    return await this.#start(id, ['ready'], 'applying', async (tx, one) => {
      const { new: added, changed, gone: removed, bad } = one.counts;
      const detail = { name: one.name, added, changed, removed, bad };
      await insertAudit(tx, {
        at: this.#parts.now(),
        actor,
        action: 'catalogue.import',
        subject: id,
        detail,
      });
      return { ...one, done: 0, total: one.counts.rows };
    });
  }

  async undo(id: string, actor: string): Promise<Result<CatalogueImport>> {
    return await this.#start(id, ['applied'], 'undoing', async (tx, one) => {
      if ((await lastApplied(tx))?.id !== id)
        return refuse('conflict', 'Another import came after it. Only the last one can be taken back.');
      const detail = { name: one.name };
      await insertAudit(tx, { at: this.#parts.now(), actor, action: 'catalogue.undo', subject: id, detail });
      return one;
    });
  }

  /** Stops what is under way, and takes back what it had written; or drops what was only read. */
  async cancel(id: string): Promise<Result<CatalogueImport>> {
    const { storage } = this.#parts;
    const one = await findImport(storage.db, id);
    if (!one) return gone;
    if (this.#job?.id === id) {
      this.#job.stop.abort();
      await this.#job.end;
    } else if (one.state === 'ready' || one.state === 'failed') await this.#end(one, 'cancelled');
    else return refuse('conflict', 'It is over already.');
    return done((await findImport(storage.db, id)) ?? one);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.#job?.end;
  }

  async #begin(
    id: string,
    { name, sourceId, mapping, options }: ImportOrder,
  ): Promise<Result<CatalogueImport>> {
    const one: CatalogueImport = {
      id,
      name,
      sourceId,
      format: null,
      columns: [],
      examples: [],
      mapping: mapping ?? {},
      options,
      state: 'reading',
      fault: null,
      faultDetail: null,
      done: 0,
      total: 0,
      counts: { ...NOTHING },
      createdAt: this.#parts.now(),
      endedAt: null,
    };
    const begun = await this.#parts.storage.write(async (tx) => {
      const busy = await this.#busy(tx);
      if (busy) return busy;
      for (const old of await deleteImportsBeyond(tx, KEPT - 1)) await this.#files.remove(old);
      await saveImport(tx, one);
      return done(one);
    });
    if (begun.ok) this.#run(one, (signal) => this.#read(one, mapping, signal));
    else await this.#files.remove(id);
    return begun;
  }

  async #busy(tx: Tx): Promise<Result<never> | null> {
    await takeDraftsTurn(tx);
    const running = await importsIn(tx, RUNNING);
    return running.length > 0
      ? refuse('conflict', 'Another import is under way. Wait for it, or stop it.')
      : null;
  }

  /** Moves an import from one of some states to another, and begins what that state is about. */
  async #start(
    id: string,
    from: readonly ImportState[],
    state: 'reading' | 'applying' | 'undoing',
    prepare: (tx: Tx, one: CatalogueImport) => Promise<CatalogueImport | Result<never>>,
  ): Promise<Result<CatalogueImport>> {
    const started = await this.#parts.storage.write(async (tx): Promise<Result<CatalogueImport>> => {
      const busy = await this.#busy(tx);
      if (busy) return busy;
      const one = await findImport(tx, id);
      if (!one) return gone;
      if (!from.includes(one.state))
        return refuse('conflict', 'That can no longer be done with this import.');
      const prepared = await prepare(tx, one);
      if ('ok' in prepared) return prepared;
      const next = { ...prepared, state };
      await saveImport(tx, next);
      return done(next);
    });
    if (!started.ok) return started;
    const one = structuredClone(started.value);
    this.#run(one, (signal) => {
      if (state === 'reading') return this.#read(one, one.mapping, signal);
      return state === 'applying' ? this.#apply(one, signal) : this.#undo(one);
    });
    return started;
  }

  #run(one: CatalogueImport, work: (signal: AbortSignal) => Promise<void>): void {
    const stop = new AbortController();
    const end = work(AbortSignal.any([stop.signal, this.#closing.signal]))
      .catch(async (error: unknown) => {
        this.#parts.onError(error);
        await this.#end(one, 'failed', 'stopped', 'Something went wrong on our side.');
      })
      .catch(this.#parts.onError)
      .finally(() => {
        if (this.#job?.end === end) this.#job = null;
      });
    this.#job = { id: one.id, stop, end };
  }

  async #read(one: CatalogueImport, mapping: ImportMapping | null, signal: AbortSignal): Promise<void> {
    const read = await readImport(this.#parts, one, { path: this.#files.path(one.id), mapping, signal });
    if (signal.aborted) return await this.#end(one, 'cancelled');
    await (read.ok ? this.#end(one, 'ready') : this.#end(one, 'failed', read.fault, read.detail));
  }

  async #apply(one: CatalogueImport, signal: AbortSignal): Promise<void> {
    if (await applyRows(this.#parts, one, signal)) return await this.#end(one, 'applied');
    await takeBackRows(this.#parts, one);
    await this.#end(one, 'cancelled');
  }

  async #undo(one: CatalogueImport): Promise<void> {
    await takeBackRows(this.#parts, one);
    await this.#end(one, 'undone');
  }

  async #end(
    one: CatalogueImport,
    state: ImportState,
    fault: ImportFault | null = null,
    faultDetail: string | null = null,
  ): Promise<void> {
    const { storage, now } = this.#parts;
    const endedAt = state === 'ready' ? null : now();
    const total = state === 'ready' ? one.counts.rows : one.total;
    Object.assign(one, { state, fault, faultDetail, endedAt, total });
    await storage.write(async (tx) => {
      if (state === 'cancelled' || state === 'undone') await deleteImportRows(tx, one.id);
      if (one.sourceId && (state === 'cancelled' || state === 'applied')) await endHeld(tx, one.sourceId);
      await saveImport(tx, one);
      await storage.changes.ring(tx, {
        kind: state === 'ready' || state === 'failed' ? 'content' : 'catalogue',
      });
    });
    if (state !== 'ready' && state !== 'failed') await this.#files.remove(one.id);
  }
}
