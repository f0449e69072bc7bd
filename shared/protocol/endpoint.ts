import type { z } from 'zod';
import type { Right } from './role.ts';

/**
 * Who may call: anybody, a paired display by its key, an unpaired key, a phone in a visit, a script that tells the
 * weather, a system that tells stock and prices, orders or touches, or a person by right.
 */
export type Access =
  | 'public'
  | 'key'
  | 'display'
  | 'phone'
  | 'weather-key'
  | 'catalogue-key'
  | 'order-key'
  | 'touch-key'
  | Right;

/** One address of the HTTP API. The same table registers it on the server, types the client and prints OpenAPI. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  /** Path with `{name}` for each key of `params`. */
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** JSON body; `'bytes'` is a raw stream whose handler sets its own limit. */
  readonly body?: z.ZodType | 'bytes';
  /** Largest JSON body in bytes where 64 kB are too few; `'bytes'` bodies know their own. */
  readonly largestBody?: number;
  /** JSON answer; `'csv'`, `'event-stream'` (server-sent events) and `'none'` (204) say what they are. */
  readonly response: z.ZodType | 'csv' | 'event-stream' | 'none';
  /** Of an answer without a body, where it is not 204. */
  readonly status?: 201;
  /** Answers carry an ETag and honour If-None-Match. */
  readonly etag?: boolean;
}

/** Keeps the literal types of one table. */
export function endpoints<const T extends Record<string, Endpoint>>(table: T): T {
  return table;
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type Given<S> = S extends z.ZodType ? z.input<S> : undefined;

/** What a handler receives, parsed. */
export interface Input<E extends Endpoint> {
  params: Parsed<E['params']>;
  query: Parsed<E['query']>;
  body: Parsed<E['body']>;
}

type WithoutUndefined<T> = { [K in keyof T as T[K] extends undefined ? never : K]: T[K] };

/** What a caller hands over; keys that the endpoint does not have are left out. Raw bytes travel beside it. */
export type Call<E extends Endpoint> = WithoutUndefined<{
  params: Given<E['params']>;
  query: Given<E['query']>;
  body: Given<E['body']>;
}>;

/** What an endpoint answers with. */
export type Answer<E extends Endpoint> = E['response'] extends z.ZodType
  ? z.output<E['response']>
  : E['response'] extends 'csv'
    ? string
    : E['response'] extends 'event-stream'
      ? AsyncIterable<string>
      : undefined;
