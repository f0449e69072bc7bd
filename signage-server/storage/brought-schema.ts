import type { BroughtKind, BroughtPurpose } from '../../shared/model/brought.ts';

/** What other systems brought along about customers. Nothing of it is used before its person took it over. */
export interface BroughtTables {
  brought_person: BroughtPersonTable;
  brought_grant: BroughtGrantTable;
  brought_fact: BroughtFactTable;
}

export interface BroughtPersonTable {
  id: string;
  /** The import in which it came. */
  file_id: string;
  source: string;
  /** Keyed hashes of the customer's number and of the code; null from when its person has it: nothing leads back. */
  reference_hash: string | null;
  code_hash: string | null;
  customer_id: string | null;
  told_at: number;
}

/** A purpose that the file proves. */
export interface BroughtGrantTable {
  brought_id: string;
  purpose: BroughtPurpose;
  agreed_at: number;
  proof: string;
  /** When its person gave it here. */
  taken_at: number | null;
}

export interface BroughtFactTable {
  id: string;
  brought_id: string;
  purpose: BroughtPurpose;
  kind: BroughtKind;
  product_id: string | null;
  topic: string | null;
  at: number | null;
}
