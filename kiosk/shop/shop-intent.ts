import type { EaseIntent } from './ease.ts';
import type { SteerIntent } from './steer/steering.ts';

/** One page of the shop. */
export type ShopView =
  | { name: 'home' }
  | { name: 'search' }
  /** Without a department: what is called so in any of them. */
  | { name: 'category'; category: string | null; department?: string }
  /** The categories of one department; null for all there are. */
  | { name: 'department'; department: string | null }
  | { name: 'product'; productId: string }
  | { name: 'reviews'; productId: string }
  /** Where something that is said of a product comes from. */
  | { name: 'claim'; productId: string; claimId: string }
  | { name: 'compare'; productIds: string[] }
  /** Step 0 is what is needed. */
  | { name: 'how-to'; howToId: string; step: number }
  | { name: 'guide'; guideId: string; answers: string[] }
  | { name: 'list' }
  /** The way to a product; null for one walk to everything on the list. */
  | { name: 'map'; productId: string | null }
  | { name: 'scan' }
  | { name: 'phone' }
  /** About a product, where it was called from one. */
  | { name: 'help'; productId: string | null }
  | { name: 'pick-up' }
  /** What the shop stands for. */
  | { name: 'commitments' }
  /** The accessibility statement. */
  | { name: 'access' };

/** What a person wants, as the shop's parts tell `<shop-app>`; it never leaves the shop. */
export type ShopIntent =
  | { kind: 'open'; view: ShopView }
  /** Another state of the page that is open: nothing to go back to. */
  | { kind: 'turn'; view: ShopView }
  | { kind: 'back' }
  | { kind: 'home' }
  | { kind: 'quantity'; productId: string; quantity: number }
  /** Whatever of it is not there yet. */
  | { kind: 'list-all'; productIds: readonly string[] }
  | SteerIntent
  | { kind: 'undo' }
  | { kind: 'query'; words: string }
  | { kind: 'keyboard'; shown: boolean }
  | { kind: 'offer-paused'; paused: boolean }
  | EaseIntent
  /** A way is on glass, so many minutes shorter than looking aisle by aisle. */
  | { kind: 'walk-shown'; minutes: number }
  /** Whether a way led to what was looked for. */
  | { kind: 'way-end'; productId: string; found: boolean }
  | { kind: 'extend' }
  | { kind: 'end-visit' }
  /** The answer to another phone that wants this screen. */
  | { kind: 'takeover'; allow: boolean }
  /** Wants to be done; asked first where something would be lost. */
  | { kind: 'done' }
  | { kind: 'stay' }
  | { kind: 'end' };

export function intend(from: EventTarget, intent: ShopIntent): void {
  from.dispatchEvent(new CustomEvent('shop-intent', { detail: intent, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    'shop-intent': CustomEvent<ShopIntent>;
  }
}
