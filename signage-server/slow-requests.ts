import type { IncomingMessage, ServerResponse } from 'node:http';
import { api } from '../shared/protocol/api.ts';
import type { Endpoint } from '../shared/protocol/endpoint.ts';

/** In this time a sender of a file must have sent something more. Milliseconds. */
const STALL_MS = 60_000;
/** After this even a file that still trickles in is given up. Two gigabytes at 5 Mbit/s take an hour. */
const LONGEST_FILE_MS = 4 * 3_600_000;

const files: readonly RegExp[] = Object.values<Endpoint>(api).flatMap(({ method, path, body }) =>
  body === 'bytes' ? [new RegExp(`^${method} ${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)] : [],
);

export interface ArrivalLimits {
  /** How long a request may take to arrive whole, unless it carries a file. Milliseconds. */
  requestMs: number;
  stallMs?: number;
}

/**
 * Ends a request that does not arrive in its time. Node has one limit for all, which would either cut a film short or
 * let anybody hold a connection for hours; so it is kept here, by what is asked. A file may take as long as it moves.
 */
export function limitArrival(
  request: IncomingMessage,
  response: ServerResponse,
  { requestMs, stallMs = STALL_MS }: ArrivalLimits,
): void {
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
  if (coding === undefined && (length === undefined || length === '0')) return;
  const asked = `${request.method} ${request.url?.split('?')[0]}`;
  const isFile = files.some((one) => one.test(asked));
  const { socket } = request;
  // A body that nobody reads to its end may be there all the same, and its answer under way.
  const end = () => {
    if (!request.complete) socket.destroy();
  };
  const overall = setTimeout(end, isFile ? LONGEST_FILE_MS : requestMs).unref();
  let seen = socket.bytesRead;
  const stall = setInterval(() => {
    if (request.complete) clearInterval(stall);
    else if (socket.bytesRead === seen) end();
    seen = socket.bytesRead;
  }, stallMs).unref();
  const arrived = () => {
    clearTimeout(overall);
    clearInterval(stall);
  };
  request.once('end', arrived);
  response.once('close', arrived);
}
