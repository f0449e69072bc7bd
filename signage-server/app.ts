import { Hono } from 'hono';
import type { Deps } from './deps.ts';
import { clientOf } from './http/client.ts';
import type { Env } from './http/env.ts';
import { isForeign, isUnsafe } from './http/origin.ts';
import { problemResponse } from './http/problem-response.ts';
import { routes } from './http/routes.ts';
import { securityHeaders } from './http/security-headers.ts';
import { isDiskFull } from './storage/disk-full.ts';

/** The whole HTTP side: one place where every request enters and every answer gets its headers. */
export function createApp(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const seen = clientOf(deps.config.trustedProxies);

  app.use(async (c, next) => {
    const client = seen(c.env.incoming);
    c.set('client', client);
    c.set('kind', 'api');
    const own = deps.config.publicUrl ? [client.origin, deps.config.publicUrl] : [client.origin];
    const headers = { origin: c.req.header('origin'), fetchSite: c.req.header('sec-fetch-site') };
    if (isUnsafe(c.req.method) && isForeign(headers, own)) {
      c.res = problemResponse(
        'foreign-origin',
        `Call from ${own.at(-1)}, or set PUBLIC_URL to your address.`,
      );
    } else {
      await next();
    }
    for (const [name, value] of securityHeaders(c.get('kind'), client.secure, c.get('frames')))
      c.res.headers.set(name, value);
  });

  for (const route of routes) route(app, deps);

  app.notFound((c) => {
    const others = allowedMethods(app, c.req.path);
    if (others.length === 0 || others.includes(c.req.method)) return problemResponse('not-found');
    const refused = problemResponse('method-not-allowed', `Use ${others.join(' or ')}.`);
    refused.headers.set('allow', others.join(', '));
    return refused;
  });

  app.onError((error, c) => {
    if (isDiskFull(error)) {
      deps.log.error({ err: error, path: c.req.path }, 'the disk is full');
      return problemResponse('disk-full', 'Free some space on the server, then try again.');
    }
    // What went wrong is for the log; a stranger learns only that something did.
    deps.log.error({ err: error, method: c.req.method, path: c.req.path }, 'a request failed');
    return problemResponse('internal');
  });
  return app;
}

/** Methods that some route takes at this path. */
function allowedMethods(app: Hono<Env>, path: string): string[] {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
  return methods.filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  );
}
