import { randomBytes, timingSafeEqual } from 'node:crypto';
import {
  PASS_AHEAD_MS,
  PASS_LIVES_MS,
  PASS_STEP_MS,
  type PassKey,
  passProof,
  readPass,
} from '../../shared/consent/pass.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { passById, putPass, takeStep } from '../storage/customer-passes.ts';
import type { Tx } from '../storage/transaction.ts';

/** A new pass for somebody who is remembered. Its key is told here, to their phone, and never again. */
export async function issuePass(tx: Tx, customerId: string, now: number): Promise<PassKey> {
  const secret = (bytes: number) => randomBytes(bytes).toString('hex').toUpperCase();
  const pass: PassKey = { id: secret(8), key: secret(32) };
  await putPass(tx, {
    customer_id: customerId,
    id: pass.id,
    pass_key: pass.key,
    last_step: 0,
    created_at: now,
  });
  return pass;
}

/**
 * Takes a pass that was scanned by a kiosk or a till, once, and says whose it is.
 *
 * Refusals: `code-unknown` (no pass of this shop, or a wrong proof), `link-stale` (older than a minute, or from a clock
 * that runs ahead), `link-used` (this one or a later one has been scanned).
 */
export async function redeemPass(tx: Tx, text: string, now: number): Promise<Result<{ customerId: string }>> {
  const shown = readPass(text);
  const pass = shown ? await passById(tx, shown.id) : undefined;
  if (!shown || !pass) return refuse('code-unknown', 'This is no pass of this shop.');
  const right = Buffer.from(passProof(pass.pass_key, shown.id, shown.step));
  if (!timingSafeEqual(right, Buffer.from(shown.proof)))
    return refuse('code-unknown', 'This is no pass of this shop.');
  const drawnFor = shown.step * PASS_STEP_MS;
  if (now - drawnFor >= PASS_LIVES_MS || drawnFor - now > PASS_AHEAD_MS) return refuse('link-stale');
  if (!(await takeStep(tx, pass.id, shown.step))) return refuse('link-used');
  return done({ customerId: pass.customer_id });
}
