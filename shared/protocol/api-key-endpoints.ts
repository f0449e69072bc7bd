import { z } from 'zod';
import { ApiKey, ApiKeyDraft } from '../model/api-key.ts';
import { Id } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

/** Keys by which scripts call this API. */
export const apiKeyEndpoints = endpoints({
  listApiKeys: {
    method: 'GET',
    path: '/api/v1/api-keys',
    access: 'store:manage',
    summary:
      'Every key that has not ended, with what it may do and when it was used last; never their secrets',
    response: z.strictObject({ keys: z.array(ApiKey) }),
  },
  createApiKey: {
    method: 'POST',
    path: '/api/v1/api-keys',
    access: 'store:manage',
    summary:
      'Makes a key, which is shown this once; it may do what it is given here and its maker may do, and nothing else',
    body: ApiKeyDraft,
    response: z.strictObject({ key: ApiKey, secret: z.string() }),
  },
  endApiKey: {
    method: 'DELETE',
    path: '/api/v1/api-keys/{id}',
    access: 'store:manage',
    summary: 'Ends a key at once, and for good',
    params: z.strictObject({ id: Id }),
    response: 'none',
  },
});
