import type { Socket } from 'socket.io';
import type { z } from 'zod';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import type { Ack } from '../../shared/protocol/socket.ts';
import type { Deps } from '../deps.ts';
import { isDiskFull } from '../storage/disk-full.ts';
import { TokenBucket } from './token-bucket.ts';

const BURST = 60;
const PER_SECOND = 2;
/** A client that goes on this long after it was told to slow down is no client of ours. */
const PATIENCE = 100;

type Tables = Record<string, z.ZodType>;
export type EventHandlers<T extends Tables> = {
  [E in keyof T]: (payload: z.output<T[E]>) => Promise<undefined | { code: ProblemCode; detail?: string }>;
};

/**
 * The one way to listen to a socket. An event that throws would end the process, so every event comes through here:
 * rate, name, payload, handler, and an acknowledgement if the client asked for one. A bad event changes nothing.
 */
export function answerEvents<T extends Tables>(
  socket: Socket,
  table: T,
  handlers: EventHandlers<T>,
  deps: Pick<Deps, 'log' | 'now'>,
): void {
  // A Map, because `handlers['__proto__']` would find something.
  const known = new Map(
    Object.keys(table).map((name) => [name, { schema: table[name], handle: handlers[name] }]),
  );
  const bucket = new TokenBucket(BURST, PER_SECOND, deps.now());
  let refused = 0;

  const answer = async (event: string, payload: unknown): Promise<Ack> => {
    if (!bucket.take(deps.now())) {
      refused += 1;
      if (refused > PATIENCE) socket.disconnect(true);
      return { ok: false, code: 'too-many-requests' };
    }
    const entry = known.get(event);
    if (!entry?.schema || !entry.handle) return { ok: false, code: 'not-found', detail: 'no such event' };
    const parsed = entry.schema.safeParse(payload);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return { ok: false, code: 'invalid-input', detail: `${issue?.path.join('.')}: ${issue?.message}` };
    }
    try {
      const refusal = await entry.handle(parsed.data as z.output<T[keyof T]>);
      return refusal ? { ok: false, ...refusal } : { ok: true, serverTime: deps.now() };
    } catch (error) {
      deps.log.error({ err: error, event }, 'a socket event failed');
      return { ok: false, code: isDiskFull(error) ? 'disk-full' : 'internal' };
    }
  };

  socket.onAny((event: string, ...args: unknown[]) => {
    const last = args.at(-1);
    answer(event, args[0]).then(
      (ack) => {
        if (typeof last === 'function') last(ack);
      },
      (error) => deps.log.error({ err: error, event }, 'a socket answer failed'),
    );
  });
}
