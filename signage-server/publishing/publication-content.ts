import { z } from 'zod';
import { MediaFile } from '../../shared/model/creative.ts';
import { ScheduleDocument } from '../../shared/model/manifest.ts';
import { Product } from '../../shared/model/product.ts';
import { Store } from '../../shared/model/store.ts';

/** The state of a shop that one revision stands for: everything that any of its displays may need. */
export const PublicationContent = z.strictObject({
  store: Store,
  schedule: ScheduleDocument,
  products: z.array(Product),
  media: z.array(MediaFile),
});
export type PublicationContent = z.infer<typeof PublicationContent>;
