import type { z } from 'zod';
import type { Answer, Call, Endpoint } from '../../shared/protocol/endpoint.ts';
import { Problem, type ProblemCode } from '../../shared/protocol/problem.ts';

/** Long enough for a slow shop Wi-Fi, short enough that nobody wonders. */
const TIMEOUT_MS = 15_000;

/** A coded refusal of the server, or `unavailable` when it could not be reached in time. */
export class CallError extends Error {
  readonly problem: Problem;

  constructor(cause: Problem) {
    super(cause.detail ?? cause.title);
    this.name = 'CallError';
    this.problem = cause;
  }

  get code(): ProblemCode {
    return this.problem.code;
  }
}

export interface CallOptions {
  signal?: AbortSignal;
  timeoutMs?: number;
  /** Adds what proves who calls, such as a display's proof. Receives method and absolute URL without query. */
  authorize?: (method: string, url: string) => Promise<Record<string, string>>;
  /** Sent as If-None-Match; a 304 resolves to `notModified`. */
  etag?: string;
  /** Sees the JSON as it came, before the table parses it; what it throws is thrown. */
  inspect?: (json: unknown) => Promise<void>;
}

/** What came back: the parsed answer with its ETag, or word that nothing changed. */
export type Fetched<T> =
  | { notModified: true }
  | { notModified: false; value: T; etag: string | null; date: number | null };

/**
 * Calls one endpoint of the table and parses the answer by the same table.
 *
 * @throws {CallError} with the server's problem; `unavailable` after a network failure or timeout.
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  given: Call<E>,
  options: CallOptions = {},
): Promise<Answer<E>> {
  const fetched = await fetchEndpoint(endpoint, given, options);
  if (fetched.notModified) throw new Error(`${endpoint.path} answered 304 to a call without an ETag`);
  return fetched.value;
}

/** As {@link call}, for endpoints with an ETag. */
export async function fetchEndpoint<E extends Endpoint>(
  endpoint: E,
  given: Call<E>,
  options: CallOptions = {},
): Promise<Fetched<Answer<E>>> {
  const { params, query, body } = given as {
    params?: Record<string, string>;
    query?: Record<string, unknown>;
    body?: unknown;
  };
  const url = endpointUrl(endpoint, params, query);
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.etag) headers['If-None-Match'] = options.etag;
  Object.assign(headers, await options.authorize?.(endpoint.method, url.origin + url.pathname));
  const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: endpoint.method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      signal,
      // The browser's own cache must not answer for a server that is down; the ETag is kept by the caller.
      cache: 'no-store',
    });
    text = response.status === 304 ? '' : await response.text();
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new CallError(unavailable('The server cannot be reached.'));
  }
  if (response.status === 304) return { notModified: true };
  if (!response.ok) throw new CallError(readProblem(text));
  return {
    notModified: false,
    value: await readAnswer(endpoint, text, options),
    etag: response.headers.get('etag'),
    date: readDate(response),
  };
}

/** The absolute URL of an endpoint, its parameters filled in and escaped. */
export function endpointUrl(
  endpoint: Endpoint,
  params: Record<string, string> = {},
  query: Record<string, unknown> = {},
): URL {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const url = new URL(path, location.origin);
  for (const [key, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(key, String(value));
  return url;
}

function unavailable(detail: string): Problem {
  return { type: 'about:blank', title: 'Unavailable', status: 503, code: 'unavailable', detail };
}

/** The problem in an error's body; whatever is not one (a proxy's page, say) counts as `unavailable`. */
export function readProblem(text: string): Problem {
  try {
    return Problem.parse(JSON.parse(text));
  } catch {
    return unavailable('The server gave an answer that this page does not understand.');
  }
}

async function readAnswer<E extends Endpoint>(
  endpoint: E,
  text: string,
  { inspect }: CallOptions,
): Promise<Answer<E>> {
  if (endpoint.response === 'none') return undefined as Answer<E>;
  if (endpoint.response === 'csv') return text as Answer<E>;
  const json: unknown = JSON.parse(text);
  await inspect?.(json);
  return (endpoint.response as z.ZodType).parse(json) as Answer<E>;
}

/** The server's clock as its Date header gives it, milliseconds, to the second. */
function readDate(response: Response): number | null {
  const header = response.headers.get('date');
  const parsed = header ? Date.parse(header) : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
}
