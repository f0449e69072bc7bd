import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { ScriptPrincipal } from '../http/principal.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { findTouchKey } from '../storage/touches.ts';
import type { Reader } from '../storage/transaction.ts';

/** Whether a system holds the shop's key for touches. All that it may do with it is tell these. */
export async function authenticateTouchKey(db: Reader, headers: Headers): Promise<Result<ScriptPrincipal>> {
  const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(headers.get('authorization') ?? '')?.[1];
  const key = token === undefined ? null : await findTouchKey(db);
  if (token === undefined || key === null || hashOfToken(token) !== key.hash)
    return refuse('not-signed-in', 'Send "Authorization: Bearer <key>" with the key made under Settings.');
  return done({ kind: 'script' });
}
