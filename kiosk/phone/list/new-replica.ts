import type { ReplicaId } from '../../../shared/list/shared-list.ts';

/** A name of 64 random bits for this phone among those that change one list; it serves for nothing else. */
export function newReplica(): ReplicaId {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `p${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
