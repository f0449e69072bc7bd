import type { DataUsePurpose } from '../../shared/model/data-use.ts';
import type { Database } from './schema.ts';

/** What a column is for, and what it is, in words for the info page. */
export type Use = readonly [purpose: DataUsePurpose, what: string];

export interface TableUse<T extends keyof Database> {
  /** How long a row is kept, in words. */
  kept: string;
  columns: { readonly [C in keyof Database[T]]: Use };
}
