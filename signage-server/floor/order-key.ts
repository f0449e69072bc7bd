import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { ScriptPrincipal } from '../http/principal.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { readFloorSetting } from '../storage/floor-setting.ts';
import type { Reader } from '../storage/transaction.ts';

/** Whether a system holds the shop's key for orders. All that it may do with it is tell these. */
export async function authenticateOrderKey(db: Reader, headers: Headers): Promise<Result<ScriptPrincipal>> {
  const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(headers.get('authorization') ?? '')?.[1];
  const hash = token === undefined ? null : (await readFloorSetting(db)).key_hash;
  if (token === undefined || hash === null || hashOfToken(token) !== hash)
    return refuse('not-signed-in', 'Send "Authorization: Bearer <key>" with the key made under Shop floor.');
  return done({ kind: 'script' });
}
