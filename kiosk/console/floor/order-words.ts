import type { OrderKind, OrderStep } from '../../../shared/model/order.ts';

/** What kinds of orders are called here. */
export const KIND_WORDS: Readonly<Record<OrderKind, string>> = {
  'pick-up': 'To pick up',
  return: 'To bring back',
  delivery: 'To deliver',
  repair: 'To repair',
};

/** How far an order is, as the staff say it. */
export const STEP_WORDS: Readonly<Record<OrderStep, string>> = {
  received: 'Received',
  preparing: 'Being prepared',
  'on-the-way': 'On the way',
  'not-met': 'Nobody opened',
  delivered: 'Delivered',
  'looked-at': 'Looked at',
  'waiting-for-part': 'Waits for a part',
  mending: 'Being repaired',
  ready: 'Ready at the shop',
};

export const movedWords = (number: string, step: OrderStep) =>
  `Order ${number}: ${STEP_WORDS[step].toLowerCase()}. Whoever follows it sees that now.`;

export const stopsWords = (stops: number) =>
  stops === 0 ? 'next stop' : `${stops} stop${stops === 1 ? '' : 's'} before`;
