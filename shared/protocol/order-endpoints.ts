import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { FollowedOrder, NewOrder, OrderKind, OrderStep, ToldStep } from '../model/order.ts';
import { PickUpCode, PickUpItem } from '../model/pick-up.ts';
import { endpoints } from './endpoint.ts';

const byId = z.strictObject({ id: Id });

/** What one phone follows, with the server's clock and the shop's zone to read times by. */
const Followed = z.strictObject({ now: Instant, zone: z.string(), orders: z.array(FollowedOrder) });
export type Followed = z.infer<typeof Followed>;

/** Orders: told by the shop's own system, moved on by it or by the staff, and followed on the phone of who has the code. */
export const orderEndpoints = endpoints({
  tellOrder: {
    method: 'POST',
    path: '/api/v1/orders',
    access: 'order-key',
    summary:
      'An order to be picked up, brought back, delivered or repaired, by the key made in the console. No name and no address: its owner has the code',
    body: NewOrder,
    response: byId,
  },
  tellStep: {
    method: 'PUT',
    path: '/api/v1/orders/{number}/step',
    access: 'order-key',
    summary:
      'How far an open order is, and how many stops come before it. Told twice or late it changes nothing',
    params: z.strictObject({ number: NewOrder.shape.number }),
    body: ToldStep,
    response: 'none',
  },
  makeOrder: {
    method: 'POST',
    path: '/api/v1/floor/orders',
    access: 'floor:serve',
    summary: 'The same as an order that is told, written in the console',
    body: NewOrder,
    response: byId,
  },
  moveOrder: {
    method: 'PUT',
    path: '/api/v1/floor/orders/{id}/step',
    access: 'floor:serve',
    summary: 'The same as a step that is told, by the staff',
    params: byId,
    body: ToldStep,
    response: 'none',
  },
  listOrders: {
    method: 'GET',
    path: '/api/v1/floor/orders',
    access: 'floor:serve',
    summary: 'Orders that are under way or wait for their owners, without their codes',
    response: z.strictObject({
      orders: z.array(
        z.strictObject({
          id: Id,
          number: z.string(),
          kind: OrderKind,
          items: z.array(PickUpItem),
          step: OrderStep,
          stopsAway: z.int().nullable(),
          madeAt: Instant,
        }),
      ),
    }),
  },
  dropOrder: {
    method: 'DELETE',
    path: '/api/v1/floor/orders/{id}',
    access: 'floor:serve',
    summary: 'Takes an order back that nobody has come for; its code ends',
    params: byId,
    response: 'none',
  },
  followedOrders: {
    method: 'GET',
    path: '/api/v1/phone/orders',
    access: 'phone',
    summary: 'Orders that this phone follows: how far each is, and how many stops come before it',
    response: Followed,
  },
  followOrder: {
    method: 'POST',
    path: '/api/v1/phone/orders',
    access: 'phone',
    summary: 'Follows the order with a code, which stays good; the same code again changes nothing',
    body: z.strictObject({ code: PickUpCode }),
    response: Followed,
  },
  unfollowOrder: {
    method: 'DELETE',
    path: '/api/v1/phone/orders/{id}',
    access: 'phone',
    summary: 'Takes an order off this phone; the shop goes on with it',
    params: byId,
    response: Followed,
  },
});
