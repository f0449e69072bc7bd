import { api } from '../../shared/protocol/api.ts';
import { version } from '../version.ts';
import { openApi } from './openapi.ts';
import type { Routes } from './route.ts';

/** The API's own description, at `/api/v1/openapi.json`. */
export const openApiRoutes: Routes = (app) => {
  let text: string | undefined;
  app.get('/api/v1/openapi.json', () => {
    // Made when first asked for: a start need not wait for it.
    text ??= JSON.stringify(openApi(api, version));
    return new Response(text, {
      headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' },
    });
  });
};
