import { done, type Result, refuse } from '../../shared/protocol/problem.ts';

/** Whether an edit began with what is stored now; `what` names it to the person ("playlist"). */
export function checkVersion(
  stored: { version: number },
  begunWith: number,
  what: string,
): Result<undefined> {
  if (stored.version === begunWith) return done(undefined);
  return refuse(
    'changed-meanwhile',
    `Somebody else has saved this ${what} since you opened it. Nothing of yours was saved or lost.`,
  );
}
