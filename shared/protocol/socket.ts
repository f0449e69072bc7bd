import { z } from 'zod';
import { DisplayStatus } from '../model/display.ts';
import { Id, Instant } from '../model/id.ts';

/**
 * Socket.IO is the doorbell, not the pipe: an event says that something changed, and the truth is fetched over
 * HTTP. One table per namespace; `toServer` events are acknowledged with {@link Ack}.
 */
export const sockets = {
  display: {
    namespace: '/display',
    toClient: {
      /** First event on every connection. */
      welcome: z.strictObject({
        serverTime: Instant,
        /** After a lost connection, take a uniform place in this window before trying again. */
        reconnectWindowMs: z.int().min(0).max(600_000),
        revision: z.int().min(0),
        build: z.string(),
      }),
      'manifest-changed': z.strictObject({ revision: z.int().min(0) }),
      'visit-changed': z.strictObject({}),
      'weather-changed': z.strictObject({}),
      /** Prices, stock or products are others. */
      'catalogue-changed': z.strictObject({}),
      /** There is something to do; what, is fetched. */
      'commands-changed': z.strictObject({}),
      /** This key no longer is a display. */
      revoked: z.strictObject({}),
    },
    toServer: { status: DisplayStatus },
  },
  phone: {
    namespace: '/phone',
    toClient: { 'visit-changed': z.strictObject({}) },
    toServer: {},
  },
  console: {
    namespace: '/console',
    toClient: {
      'display-changed': z.strictObject({ displayId: Id }),
      'content-changed': z.strictObject({}),
      'log-changed': z.strictObject({}),
      'floor-changed': z.strictObject({}),
    },
    toServer: {},
  },
} as const;

/** What the server answers to an event: the server's time, or a coded refusal. */
export const Ack = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), serverTime: Instant }),
  z.strictObject({ ok: z.literal(false), code: z.string(), detail: z.string().optional() }),
]);
export type Ack = z.infer<typeof Ack>;

export type Sockets = typeof sockets;
export type SocketName = keyof Sockets;
