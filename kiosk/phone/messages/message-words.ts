import type { CustomerMessage, MessageKind } from '../../../shared/model/message.ts';
import { strings } from '../strings.ts';

/** The part of the page (`phone-parts.ts`) where somebody sees what a message is about. */
export const MESSAGE_PARTS: Readonly<Partial<Record<MessageKind, string>>> = {
  offer: 'coupons',
  'hold-ending': 'holds',
  'friend-answered': 'ask',
  'price-drop': 'watch',
  'back-in-stock': 'watch',
  'event-soon': 'events',
  'event-place': 'events',
  'event-off': 'events',
};

/** What a message says. */
export function messageWords({ kind, about: name }: CustomerMessage): string {
  const told: Record<MessageKind, (words: { name: string }) => string> = {
    'price-drop': strings.messagePriceDrop,
    'back-in-stock': strings.messageBackInStock,
    'event-soon': strings.messageEventSoon,
    'event-place': strings.messageEventPlace,
    'event-off': strings.messageEventOff,
    'hold-ending': strings.messageHoldEnding,
    'basket-waiting': strings.messageBasketWaiting,
    'gift-ready': strings.messageGiftReady,
    points: strings.messagePoints,
    'friend-answered': strings.messageFriendAnswered,
    offer: strings.messageOffer,
  };
  return told[kind]({ name });
}
