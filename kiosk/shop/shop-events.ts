import type { LogEvent } from '../../shared/model/log.ts';
import type { ShopWords } from './languages/languages.ts';

export type ShopAction = Extract<LogEvent, { kind: 'interaction' }>['action'];

/** What a shop tells the player, by event name. All bubble and cross shadow roots. */
export interface ShopEvents {
  /** `list`: on which "this is it" or "not it" was said; `minutes`: those that a walk shown saves. */
  'shop-interaction': { action: ShopAction; productId: string | null; list?: string; minutes?: number };
  'looked-at': { productId: string };
  'not-for-me': { productId: string };
  'list-change': { productId: string; quantity: number };
  'visit-offer-wanted': { wanted: boolean };
  'language-spoken': { tag: string; words: ShopWords };
  'visit-end': null;
  'visit-takeover': { allow: boolean };
  'shop-extend': null;
  'shop-end': null;
}

/** Types `shop.addEventListener('list-change', (event) => event.detail.quantity)`. */
export type ShopEventMap = { [K in keyof ShopEvents]: CustomEvent<ShopEvents[K]> };

export function tellPlayer<K extends keyof ShopEvents>(
  from: EventTarget,
  name: K,
  detail: ShopEvents[K],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
