import { z } from 'zod';
import { Id } from '../model/id.ts';
import { ProductWatch, WatchKind } from '../model/product-watch.ts';
import { endpoints } from './endpoint.ts';

const watches = z.strictObject({
  /** Whether this person lets the shop send them messages; without it nothing can be watched for them. */
  given: z.boolean(),
  /** The latest first. */
  watches: z.array(ProductWatch).max(60),
});

/** "Tell me when": what somebody waits for, told once, on their own phone. */
export const watchEndpoints = endpoints({
  watches: {
    method: 'GET',
    path: '/api/v1/phone/watches',
    access: 'phone',
    summary: 'What this phone’s person waits for: lower prices, and products that are out',
    response: watches,
  },
  watchProduct: {
    method: 'POST',
    path: '/api/v1/phone/watches',
    access: 'phone',
    summary:
      'Tells them once, when it costs less than now or when there is some again; the same for all who wait for it',
    body: z.strictObject({ productId: Id, kind: WatchKind }),
    response: watches,
  },
  dropWatch: {
    method: 'DELETE',
    path: '/api/v1/phone/watches/{id}',
    access: 'phone',
    summary: 'Waits no longer',
    params: z.strictObject({ id: Id }),
    response: watches,
  },
});
