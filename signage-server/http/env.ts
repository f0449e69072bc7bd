import type { HttpBindings } from '@hono/node-server';
import type { Client } from './client.ts';
import type { ResponseKind } from './security-headers.ts';

/** What Hono carries with a request. */
export interface Env {
  Bindings: HttpBindings;
  Variables: {
    client: Client;
    /** Set by the route when the response is more than an API answer. */
    kind: ResponseKind;
    /** The address that a `page-frame` may frame. */
    frames?: URL;
  };
}
