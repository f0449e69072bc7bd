import { z } from 'zod';
import { ScheduleDocument } from '../../shared/model/manifest.ts';
import { StoredFile } from '../../shared/model/media-file.ts';
import { Product } from '../../shared/model/product.ts';
import { Store } from '../../shared/model/store.ts';

/** The state of a shop that one revision stands for: everything that any of its displays may need. */
export const PublicationContent = z.strictObject({
  store: Store,
  schedule: ScheduleDocument,
  products: z.array(Product),
  media: z.array(StoredFile),
});
export type PublicationContent = z.infer<typeof PublicationContent>;
