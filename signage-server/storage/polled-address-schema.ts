/** An address that is asked again and again. */
export interface PolledAddressTable {
  id: string;
  /** What a person set of it, as JSON. */
  content: string;
  created_at: number;
  /** When it is to be read next; pushed on before every try, so that two processes never read it at once. */
  next_at: number;
  /** Validators of the last answer that was dealt with whole. */
  etag: string | null;
  last_modified: string | null;
  /** When it last answered with what could be taken, new or not. */
  read_at: number | null;
  tried_at: number | null;
  /** A code of why the last try failed; null: it did not. */
  fault: string | null;
  /** Tries that failed since the last that did not. */
  failures: number;
}
