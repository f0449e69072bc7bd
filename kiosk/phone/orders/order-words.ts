import type { FollowedOrder, OrderKind, OrderStep } from '../../../shared/model/order.ts';
import { strings } from '../strings.ts';

/** What an order is. */
export function kindWords(kind: OrderKind): string {
  const told: Record<OrderKind, string> = {
    'pick-up': strings.orderPickUp,
    return: strings.orderReturn,
    delivery: strings.orderDelivery,
    repair: strings.orderRepair,
  };
  return told[kind];
}

/** A step, as a heading of a few words. */
export function stepWords(step: OrderStep): string {
  const told: Record<OrderStep, string> = {
    received: strings.orderReceived,
    preparing: strings.orderPreparing,
    'on-the-way': strings.orderOnTheWay,
    'not-met': strings.orderNotMet,
    delivered: strings.orderDelivered,
    'looked-at': strings.orderLookedAt,
    'waiting-for-part': strings.orderWaitingForPart,
    mending: strings.orderMending,
    ready: strings.orderReady,
  };
  return told[step];
}

/** What its person wants to know now: where it is, and what they have to do, if anything. */
export function nowWords({ step, stopsAway, kind, ticket }: FollowedOrder): string | null {
  if (ticket?.state === 'served') return strings.ticketServed;
  if (ticket?.state === 'waiting')
    return ticket.ahead === 0 ? strings.ticketNext : strings.ticketWaiting({ count: ticket.ahead });
  if (step === 'on-the-way' && stopsAway !== null)
    return stopsAway === 0 ? strings.orderNextStop : strings.orderStopsAway({ count: stopsAway });
  if (step === 'ready') return kind === 'return' ? strings.orderBringIt : strings.orderFetchIt;
  if (step === 'not-met') return strings.orderNotMetText;
  return null;
}
