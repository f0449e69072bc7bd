import { orderEndpoints } from '../../../shared/protocol/order-endpoints.ts';
import { call } from '../../wire/http-client.ts';

/** The calls about orders that this phone follows, each answered with all of them. All throw CallError. */
export const orderCalls = {
  read: () => call(orderEndpoints.followedOrders, {}),
  follow: (code: string) => call(orderEndpoints.followOrder, { body: { code } }),
  leave: (id: string) => call(orderEndpoints.unfollowOrder, { params: { id } }),
};
