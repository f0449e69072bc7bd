import { z } from 'zod';
import { Id } from '../model/id.ts';
import { endpoints } from './endpoint.ts';
import type { Right } from './role.ts';

interface StreamEvent {
  data: z.ZodObject;
  /** Who is told; null: everybody who may listen. */
  right: Right | null;
}

/**
 * What the event stream tells, as server-sent events. A name never changes its meaning; new ones come, so whoever
 * listens passes over those it does not know. It is a doorbell: an event says that something changed, and the truth is fetched.
 * So nothing is lost by a break in the line, as long as the truth is fetched once after `hello`.
 */
export const STREAM_EVENTS = {
  /** First on every connection. */
  hello: { data: z.strictObject({ build: z.string() }), right: null },
  /** A version went to the screens. */
  published: { data: z.strictObject({}), right: 'content:read' },
  /** Drafts, media, products or settings are others. */
  'content-changed': { data: z.strictObject({}), right: 'content:read' },
  /** A display came, went, was renamed, or said how it is. */
  'display-changed': { data: z.strictObject({ displayId: Id }), right: 'displays:read' },
  /** Displays have reported plays, touches or counts. */
  'log-changed': { data: z.strictObject({}), right: 'reports:read' },
} as const satisfies Record<string, StreamEvent>;
export type StreamEventName = keyof typeof STREAM_EVENTS;

export const eventStreamEndpoints = endpoints({
  listen: {
    method: 'GET',
    path: '/api/v1/stream',
    access: 'displays:read',
    summary:
      'Server-sent events: hello, published, content-changed, display-changed, log-changed, each to those who may read what it is about',
    response: 'event-stream',
  },
});
