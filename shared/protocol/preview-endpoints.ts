import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { Manifest } from '../model/manifest.ts';
import { endpoints } from './endpoint.ts';

/** What a display would be given, for previews and explanations. */
export const previewEndpoints = endpoints({
  previewManifest: {
    method: 'GET',
    path: '/api/v1/displays/{id}/preview',
    access: 'content:read',
    summary:
      'The manifest that publishing now would give this display (`of=drafts`), or that what was published at an instant gave it (`of=published`; revision 0 before the first), with the takeovers and emergencies of then',
    params: z.strictObject({ id: Id }),
    query: z.strictObject({
      of: z.enum(['drafts', 'published']).default('drafts'),
      /** Of what is published: when. Now when left out, and for what is to come. */
      at: z.coerce.number().pipe(Instant).optional(),
    }),
    response: Manifest.omit({ posture: true, phoneOrigin: true, seal: true }),
  },
});
