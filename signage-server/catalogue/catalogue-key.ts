import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { ScriptPrincipal } from '../http/principal.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { findCatalogueKey } from '../storage/catalogue-key.ts';
import type { Reader } from '../storage/transaction.ts';

/** Whether a system holds the shop's key for stock and prices. All that it may do with it is tell these. */
export async function authenticateCatalogueKey(
  db: Reader,
  headers: Headers,
): Promise<Result<ScriptPrincipal>> {
  const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(headers.get('authorization') ?? '')?.[1];
  const key = token === undefined ? null : await findCatalogueKey(db);
  if (token === undefined || key === null || hashOfToken(token) !== key.hash)
    return refuse(
      'not-signed-in',
      'Send "Authorization: Bearer <key>" with the key made under Products, Import.',
    );
  return done({ kind: 'script' });
}
