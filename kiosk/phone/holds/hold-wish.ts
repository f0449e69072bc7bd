import type { HoldItem } from '../../../shared/model/hold.ts';

/** What somebody has touched. */
export interface HoldWish {
  items: readonly HoldItem[];
  slot: { from: number; point: string } | null;
}
