import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { ScriptPrincipal } from '../http/principal.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import type { Reader } from '../storage/transaction.ts';
import { findWeatherKey } from '../storage/weather.ts';

/** Whether a script holds the shop's weather key. All that it may do with it is tell the weather. */
export async function authenticateWeatherKey(db: Reader, headers: Headers): Promise<Result<ScriptPrincipal>> {
  const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(headers.get('authorization') ?? '')?.[1];
  const key = token === undefined ? null : await findWeatherKey(db);
  if (token === undefined || key === null || hashOfToken(token) !== key.hash)
    return refuse(
      'not-signed-in',
      'Send "Authorization: Bearer <key>" with the key made under Settings, Weather.',
    );
  return done({ kind: 'script' });
}
