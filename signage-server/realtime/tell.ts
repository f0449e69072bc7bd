import type { z } from 'zod';
import { type SocketName, type Sockets, sockets } from '../../shared/protocol/socket.ts';

type Events<N extends SocketName> = Sockets[N]['toClient'];
type Payload<N extends SocketName, E extends keyof Events<N>> = Events<N>[E] extends z.ZodType
  ? z.input<Events<N>[E]>
  : never;

interface Emitter {
  emit(event: string, payload: unknown): unknown;
}

/** Emits an event of the table to a socket, a room or a namespace, with the table's payload. */
export function tell<N extends SocketName, E extends keyof Events<N> & string>(
  to: Emitter,
  name: N,
  event: E,
  payload: Payload<N, E>,
): void {
  const table: Record<string, z.ZodType> = sockets[name].toClient;
  to.emit(event, table[event]?.parse(payload));
}
