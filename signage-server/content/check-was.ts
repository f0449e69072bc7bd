import { isDeepStrictEqual } from 'node:util';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';

/**
 * Whether what an edit began with is what is stored now. Only fields that the edit is about are asked, so two people
 * may edit different fields of the same thing; without `was` nothing is.
 */
export function checkWas(
  stored: object,
  was: Record<string, unknown> | undefined,
  what: string,
): Result<undefined> {
  const now = new Map(Object.entries(stored));
  // JSON knows no `undefined`: what is absent is sent as null.
  const isAsBefore = Object.entries(was ?? {}).every(([key, value]) =>
    isDeepStrictEqual(value ?? null, now.get(key) ?? null),
  );
  if (isAsBefore) return done(undefined);
  return refuse(
    'changed-meanwhile',
    `Somebody else has saved this ${what} since you opened it. Nothing of yours was saved or lost.`,
  );
}
