import type { LanguageTag } from './languages/languages.ts';

/** One page of the shop. */
export type ShopView =
  | { name: 'home' }
  | { name: 'search' }
  | { name: 'category'; category: string | null }
  | { name: 'product'; productId: string }
  | { name: 'list' }
  | { name: 'phone' };

/** What a person wants, as the shop's parts tell `<shop-app>`; it never leaves the shop. */
export type ShopIntent =
  | { kind: 'open'; view: ShopView }
  | { kind: 'back' }
  | { kind: 'home' }
  | { kind: 'quantity'; productId: string; quantity: number }
  | { kind: 'undo' }
  | { kind: 'query'; words: string }
  | { kind: 'keyboard'; shown: boolean }
  | { kind: 'offer-paused'; paused: boolean }
  | { kind: 'text-step' }
  | { kind: 'contrast' }
  | { kind: 'read-aloud' }
  | { kind: 'reach' }
  | { kind: 'languages'; shown: boolean }
  | { kind: 'language'; tag: LanguageTag }
  | { kind: 'extend' }
  | { kind: 'end-visit' }
  | { kind: 'end' };

export function intend(from: EventTarget, intent: ShopIntent): void {
  from.dispatchEvent(new CustomEvent('shop-intent', { detail: intent, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    'shop-intent': CustomEvent<ShopIntent>;
  }
}
