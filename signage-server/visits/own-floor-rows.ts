import type { FloorTraces } from '../storage/floor-traces.ts';

const COLLEAGUE = '(somebody of the staff)';
const SECRET = '(your code, as a hash)';

interface Names {
  screens: ReadonlyMap<string, string>;
  products: ReadonlyMap<string, string>;
}

/** What the shop floor holds of somebody's visits, for that person to read; whoever served them stays unnamed. */
export function ownFloorRows(
  { help_request, visit_share, staff_look, pick_up }: FloorTraces,
  { screens, products }: Names,
): { [Table in keyof FloorTraces]: unknown[] } {
  const screen = (id: string | null) => ({ display_id: id, display_name: screens.get(id ?? '') ?? null });
  return {
    help_request: help_request.map((row) => ({
      ...row,
      ...screen(row.display_id),
      product_name: products.get(row.product_id ?? '') ?? null,
      asked_at_iso: iso(row.asked_at),
      answered_at_iso: isoOrNull(row.answered_at),
      taken_by: row.taken_by && COLLEAGUE,
      ended_at_iso: isoOrNull(row.ended_at),
    })),
    visit_share: visit_share.map((row) => ({ ...row, shared_at_iso: iso(row.shared_at) })),
    staff_look: staff_look.map((row) => ({
      ...row,
      user_id: COLLEAGUE,
      at_iso: iso(row.at),
      last_at_iso: iso(row.last_at),
    })),
    pick_up: pick_up.map((row) => ({
      ...row,
      ...screen(row.display_id),
      code_hash: SECRET,
      items: JSON.parse(row.items),
      steps: JSON.parse(row.steps),
      made_at_iso: iso(row.made_at),
      called_at_iso: isoOrNull(row.called_at),
      taken_by: row.taken_by && COLLEAGUE,
      closed_at_iso: isoOrNull(row.closed_at),
    })),
  };
}

const iso = (at: number) => new Date(at).toISOString();
const isoOrNull = (at: number | null) => (at === null ? null : iso(at));
