import type { ImportFault, ImportFormat, ImportMapping } from '../../../shared/model/catalogue-import.ts';
import type { RowBad, RowDraft, Setting } from './row-draft.ts';

/** What the reading thread is told at its start. */
export interface ReadOrder {
  path: string;
  /** Null: by the names of the columns. */
  mapping: ImportMapping | null;
  setting: Setting;
}

export interface ReadBatch {
  drafts: { draft: RowDraft; cells: readonly string[] }[];
  bad: RowBad[];
  /** Rows that are no product. */
  skipped: number;
}

/** What a file turned out to be. */
export interface ReadHead {
  format: ImportFormat;
  columns: string[];
  examples: string[];
  mapping: ImportMapping;
}

/** What it says; each but the last waits for an answer. */
export type ReadMessage =
  | ({ kind: 'head' } & ReadHead)
  | { kind: 'rows'; batch: ReadBatch }
  | { kind: 'end' }
  | { kind: 'fault'; fault: ImportFault; detail: string };
