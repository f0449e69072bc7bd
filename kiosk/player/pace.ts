import type { Layer } from '../../shared/schedule/answer.ts';
import type { Facts } from '../../shared/schedule/facts.ts';
import type { LoopItem } from '../../shared/schedule/loop-item.ts';
import type { Programme } from './programme.ts';

/** What all screens of a group have on glass for a while; instants of their common time, ms since 1970. */
export interface Due {
  readonly layer: Layer;
  readonly item: LoopItem;
  /** When the item's turn began: a film is where it would be if it had run since then. */
  readonly from: number;
  /** When it comes on glass here. */
  readonly at: number;
  /** When something else does. */
  readonly until: number;
  /** Whether that is before the item has had its time. */
  readonly cut: boolean;
  /** How much of a film is past by then, with the time that it takes to get going. */
  readonly placeMs: number;
}

/** What becomes of what is on glass. */
export interface Stay {
  /** For how long nothing is to be done; 0 when the next item is to be made ready to go. */
  readonly waitMs: number;
  /** What to load meanwhile. */
  readonly next: Due | null;
  /** Whether it ends before it has had its time. */
  readonly cut: boolean;
}

/** What keeps a loop in step with those of other screens. A loop without one goes at its own pace. */
export interface Pace {
  /**
   * What is to be on glass: what is there already, what comes in a moment, or, for whoever comes late, what can be
   * there in a moment. Null where nothing can be in step, and then each screen plays on by itself.
   */
  next(programme: Programme, facts: Facts, shown?: Due): Due | null;
  /** How long what is on glass stays there; null when something else is due by now. */
  stays(programme: Programme, facts: Facts, shown: Due): Stay | null;
  /** Resolves in the frame that is nearest to an instant; at once when that is past. */
  frame(at: number): Promise<void>;
  /** What came on glass began at `from` and is kept in step from now on; null for what is not. */
  follow(film: HTMLVideoElement | null, from: number | null): void;
}

/** Whether both are the same turn of the same item. */
export function isSameTurn(a: Due | null | undefined, b: Due | null | undefined): boolean {
  return a != null && b != null && a.item.key === b.item.key && a.from === b.from;
}
