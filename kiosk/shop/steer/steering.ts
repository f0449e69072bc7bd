import { judged, NO_TASTE, type Taste } from './taste.ts';

/** Three side by side are read at a glance; four are a table. */
export const MOST_COMPARED = 3;

/** What a person wants to be shown, and what they want to see side by side. */
export type SteerIntent =
  | { kind: 'taste'; taste: Partial<Pick<Taste, 'mission' | 'sort' | 'inStock' | 'reduced' | 'values'>> }
  | { kind: 'judge'; productId: string; fits: boolean; list: string }
  | { kind: 'rest'; shelf: string }
  | { kind: 'everything' }
  | { kind: 'comparing'; on: boolean }
  | { kind: 'pick'; productId: string };

/** What was last put out of sight, while that can be undone. `productId` null: a shelf. */
export interface PutAway {
  productId: string | null;
  before: Taste;
}

/** How this person steers the shop, for the length of a session. */
export class Steering {
  taste: Taste = NO_TASTE;
  /** Whether a touch on a tile picks it instead of opening it. */
  comparing = false;
  picks: readonly string[] = [];
  putAway: PutAway | null = null;

  wipe(): void {
    this.taste = NO_TASTE;
    this.comparing = false;
    this.picks = [];
    this.putAway = null;
  }

  /** Another page: what was put away there stays so, and picking is over. */
  leave(): void {
    this.putAway = null;
    this.comparing = false;
  }

  undo(): boolean {
    if (!this.putAway) return false;
    this.taste = this.putAway.before;
    this.putAway = null;
    return true;
  }

  handle(intent: SteerIntent): void {
    const before = this.taste;
    this.putAway = null;
    switch (intent.kind) {
      case 'taste':
        this.taste = { ...before, ...intent.taste };
        break;
      case 'judge':
        this.taste = judged(before, intent.productId, intent.fits);
        if (!intent.fits) this.putAway = { productId: intent.productId, before };
        break;
      case 'rest':
        this.taste = { ...before, rested: [...before.rested, intent.shelf] };
        this.putAway = { productId: null, before };
        break;
      case 'everything':
        this.taste = NO_TASTE;
        break;
      case 'comparing':
        this.comparing = intent.on;
        if (!intent.on) this.picks = [];
        break;
      case 'pick':
        this.picks = toggled(this.picks, intent.productId);
        this.comparing = true;
        break;
    }
  }
}

/** A fourth pick takes the place of the first. */
function toggled(picks: readonly string[], id: string): string[] {
  return picks.includes(id) ? picks.filter((one) => one !== id) : [...picks, id].slice(-MOST_COMPARED);
}
