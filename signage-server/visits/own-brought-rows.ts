import type { BroughtRows } from '../storage/brought.ts';

const SECRET = '(a hash)';

/** What other systems brought along, for its person to read. */
export function ownBroughtRows(
  { brought_person, brought_grant, brought_fact }: BroughtRows,
  products: ReadonlyMap<string, string>,
): { [Table in keyof BroughtRows]: unknown[] } {
  return {
    brought_person: brought_person.map((row) => ({
      ...row,
      reference_hash: row.reference_hash && SECRET,
      code_hash: row.code_hash && SECRET,
      told_at_iso: iso(row.told_at),
    })),
    brought_grant: brought_grant.map((row) => ({
      ...row,
      agreed_at_iso: iso(row.agreed_at),
      taken_at_iso: isoOrNull(row.taken_at),
    })),
    brought_fact: brought_fact.map((row) => ({
      ...row,
      product_name: products.get(row.product_id ?? '') ?? null,
      at_iso: isoOrNull(row.at),
    })),
  };
}

const iso = (at: number) => new Date(at).toISOString();
const isoOrNull = (at: number | null) => (at === null ? null : iso(at));
