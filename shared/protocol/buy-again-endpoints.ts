import { z } from 'zod';
import { Instant } from '../model/id.ts';
import { Product } from '../model/product.ts';
import { endpoints } from './endpoint.ts';

/** What somebody bought, on their own phone, behind a tap. */
export const buyAgainEndpoints = endpoints({
  buyAgain: {
    method: 'GET',
    path: '/api/v1/phone/buy-again',
    access: 'phone',
    summary: 'What this person bought with their pass and may want again, on the most visits first, with why',
    response: z.strictObject({
      /** Whether they let purchases be used; where not, the shelf is empty. */
      given: z.boolean(),
      shelf: z
        .array(
          z.strictObject({
            product: Product,
            /** Visits to the till that held it: the reason that it is here. */
            visits: z.int().min(1),
            lastAt: Instant,
          }),
        )
        .max(24),
    }),
  },
});
