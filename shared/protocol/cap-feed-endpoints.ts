import { z } from 'zod';
import { CapFeed, CapFeedDraft, CapReceipt } from '../model/cap-feed.ts';
import { Id } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

const byId = z.strictObject({ id: Id });

/** Addresses of the authorities that are asked for warnings (CAP 1.2). */
export const capFeedEndpoints = endpoints({
  listCapFeeds: {
    method: 'GET',
    path: '/api/v1/cap-feeds',
    access: 'displays:read',
    summary:
      'Every warning feed with how its last try went, and the last hundred messages with what became of them, newest first',
    response: z.strictObject({ feeds: z.array(CapFeed), receipts: z.array(CapReceipt) }),
  },
  createCapFeed: {
    method: 'POST',
    path: '/api/v1/cap-feeds',
    access: 'displays:manage',
    summary:
      'Adds an address that is asked for CAP 1.2 messages from now on, at once and then every minute or so',
    body: CapFeedDraft,
    response: CapFeed,
  },
  updateCapFeed: {
    method: 'PUT',
    path: '/api/v1/cap-feeds/{id}',
    access: 'displays:manage',
    summary: 'Sets name, address and filter anew; messages that were judged before are not judged again',
    params: byId,
    body: CapFeedDraft,
    response: CapFeed,
  },
  checkCapFeed: {
    method: 'POST',
    path: '/api/v1/cap-feeds/{id}/check',
    access: 'displays:manage',
    summary: 'Reads a feed now, and says how that went',
    params: byId,
    response: CapFeed,
  },
  deleteCapFeed: {
    method: 'DELETE',
    path: '/api/v1/cap-feeds/{id}',
    access: 'displays:manage',
    summary: 'Asks an address no more; what it put on screens stays until it ends',
    params: byId,
    response: 'none',
  },
});
