import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import type { Answer, Endpoint, Input } from '../../shared/protocol/endpoint.ts';
import { done, type Result } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import { authorize } from './access.ts';
import type { Client } from './client.ts';
import type { Env } from './env.ts';
import { readJson } from './json-body.ts';
import type { PrincipalOf } from './principal.ts';
import { problemResponse } from './problem-response.ts';
import { type Limit, RateLimit, tryAgain } from './rate-limit.ts';

/** A file of routes: adds its own to the app. */
export type Routes = (app: Hono<Env>, deps: Deps) => void;

/** What a handler gets beside its parsed input. */
export interface Call<E extends Endpoint> {
  principal: PrincipalOf<E['access']>;
  client: Client;
  /** The raw request: its headers, and its body as a stream where the endpoint takes `'bytes'`. */
  request: Request;
  /** Headers to add to the answer, such as Set-Cookie. */
  headers: Headers;
}

export type Handler<E extends Endpoint> = (
  input: Input<E>,
  call: Call<E>,
) => Promise<Result<Answer<E>>> | Result<Answer<E>>;

/**
 * The one way to serve an endpoint of the tables in shared/protocol: limit, access, parsing, answer. A refusal that
 * the handler returns becomes a problem document; what it throws is a bug or a full disk and is answered by the app.
 * `limit` counts calls per address, before access is checked.
 */
export function register<E extends Endpoint>(
  app: Hono<Env>,
  endpoint: E,
  handler: Handler<E>,
  deps: Deps,
  options: { limit?: Limit } = {},
): void {
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1');
  const limit = options.limit && new RateLimit(options.limit);
  app.on(endpoint.method, path, async (c) => {
    const client = c.get('client');
    const wait = limit ? await limit.take(client.address) : 0;
    if (wait > 0) {
      const refused = problemResponse('too-many-requests', tryAgain(wait));
      refused.headers.set('retry-after', String(wait));
      return refused;
    }
    const request = c.req.raw;
    const origins = deps.config.publicUrl ? [client.origin, deps.config.publicUrl] : [client.origin];
    const caller = await authorize(
      endpoint.access,
      { headers: request.headers, method: endpoint.method, path: c.req.path, origins },
      deps.authenticators,
    );
    if (!caller.ok) return problemResponse(caller.code, caller.detail);
    const input = await parseInput(endpoint, c);
    if (input instanceof Response) return input;
    const headers = new Headers();
    const result = await handler(input, {
      principal: caller.value as PrincipalOf<E['access']>,
      client,
      request,
      headers,
    });
    const response = result.ok
      ? answer(endpoint, result.value, request, deps)
      : problemResponse(result.code, result.detail);
    for (const [name, value] of headers) response.headers.append(name, value);
    return response;
  });
}

async function parseInput<E extends Endpoint>(endpoint: E, c: Context<Env>): Promise<Input<E> | Response> {
  let body: unknown;
  if (endpoint.body && endpoint.body !== 'bytes') {
    const read = await readJson(c.req.raw, endpoint.largestBody);
    if (!read.ok) return problemResponse(read.code, read.detail);
    body = read.value;
  }
  const parts = {
    params: endpoint.params ? parse(endpoint.params, c.req.param()) : done(undefined),
    query: endpoint.query ? parse(endpoint.query, queryOf(c.req.queries())) : done(undefined),
    body: endpoint.body && endpoint.body !== 'bytes' ? parse(endpoint.body, body) : done(undefined),
  };
  const { params, query, body: parsed } = parts;
  if (params.ok && query.ok && parsed.ok) {
    return { params: params.value, query: query.value, body: parsed.value } as Input<E>;
  }
  const errors = Object.entries(parts).flatMap(([where, part]) =>
    part.ok
      ? []
      : part.issues.map((issue) => ({ path: [where, ...issue.path].join('.'), message: issue.message })),
  );
  return problemResponse('invalid-input', undefined, errors.slice(0, 20));
}

type Parsed = { ok: true; value: unknown } | { ok: false; issues: readonly z.core.$ZodIssue[] };

function parse(schema: z.ZodType, value: unknown): Parsed {
  const parsed = schema.safeParse(value);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, issues: parsed.error.issues };
}

/** A repeated parameter stays a list, which no schema takes: nobody has to guess which one counts. */
function queryOf(all: Record<string, string[]>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(all).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

function answer<E extends Endpoint>(endpoint: E, value: Answer<E>, request: Request, deps: Deps): Response {
  const { response } = endpoint;
  if (response === 'none')
    return new Response(null, { status: endpoint.status ?? 204, headers: { 'cache-control': 'no-store' } });
  if (response === 'csv') {
    return new Response(value as string, {
      headers: { 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' },
    });
  }
  if (response === 'event-stream') {
    return new Response(
      ReadableStream.from(value as AsyncIterable<string>).pipeThrough(new TextEncoderStream()),
      {
        headers: {
          'content-type': 'text/event-stream',
          'cache-control': 'no-store',
          'x-accel-buffering': 'no',
        },
      },
    );
  }
  if (deps.checkAnswers) response.parse(value);
  const text = JSON.stringify(value);
  const headers = new Headers({ 'content-type': 'application/json', 'cache-control': 'no-store' });
  if (!endpoint.etag) return new Response(text, { headers });
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  headers.set('etag', etag);
  headers.set('cache-control', 'private, no-cache');
  const known = request.headers.get('if-none-match');
  return known !== null && matches(known, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}

/** RFC 9110, 13.1.2, with the weak comparison that it asks for: a proxy that compresses makes a tag weak. */
export function matches(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch.split(',').some((part) => {
    const tag = part.trim();
    return tag === '*' || tag === etag || tag === `W/${etag}`;
  });
}
