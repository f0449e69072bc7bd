import { z } from 'zod';
import { Guide, GuideFile } from '../model/guide.ts';
import { Id } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

/** The questions by which kiosks lead to a short list, in the console. */
export const guideEndpoints = endpoints({
  listGuides: {
    method: 'GET',
    path: '/api/v1/guides',
    access: 'content:read',
    summary: 'All guides, by title',
    response: z.strictObject({ guides: z.array(Guide) }),
  },
  putGuides: {
    method: 'POST',
    path: '/api/v1/guides',
    access: 'content:write',
    summary:
      'Takes guides in, each in place of one of the same id: all of them, or none where an answer could lead to nothing',
    body: GuideFile,
    largestBody: 4_000_000,
    response: z.strictObject({ added: z.int().min(0), changed: z.int().min(0) }),
  },
  saveGuide: {
    method: 'PUT',
    path: '/api/v1/guides/{id}',
    access: 'content:write',
    summary: 'Saves a guide as it was changed from what was read; refused where somebody else was faster',
    params: z.strictObject({ id: Id }),
    /** `before` is what the change was made of; null for a new one. */
    body: z.strictObject({ guide: Guide, before: Guide.nullable() }),
    largestBody: 400_000,
    response: Guide,
  },
  deleteGuide: {
    method: 'DELETE',
    path: '/api/v1/guides/{id}',
    access: 'content:write',
    summary: 'Deletes a guide',
    params: z.strictObject({ id: Id }),
    response: 'none',
  },
});
