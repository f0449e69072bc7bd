import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { Display } from '../../shared/model/display.ts';
import { ProofHeader } from '../../shared/protocol/display-proof.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import type { PersonPrincipal } from '../http/principal.ts';
import { recordChange } from '../operations/record-change.ts';
import { giveNewcomer } from '../publishing/give-newcomer.ts';
import { displayOf, findDisplay, insertDisplay } from '../storage/displays.ts';
import { findPairingCode, usePairingCode } from '../storage/pairing-codes.ts';
import { readStore } from '../storage/store.ts';
import { bindKey } from './enrolment-link.ts';
import { hashOfPairingCode, readTypedCode } from './pairing-code.ts';
import { pairingSecret } from './pairing-secret.ts';

const Jwk = ProofHeader.shape.jwk;
const Facts = z.object({ address: z.string() });

/** Makes a display of the screen that shows `code`, at the revision that is published now and not still rolled out. */
export async function pairDisplay(
  deps: Pick<Deps, 'storage' | 'now'>,
  person: PersonPrincipal,
  wanted: { code: string; name: string; kind: 'wall' | 'kiosk'; zone?: string },
): Promise<Result<Display>> {
  const code = readTypedCode(wanted.code);
  if (code === undefined)
    return refuse('code-unknown', 'A code has eight letters: no vowels, no Y, no digits.');
  const codeHash = hashOfPairingCode(await pairingSecret(deps), code);
  const id = uuidv7();
  return await recordChange(deps, person, 'display.pair', async (tx, now) => {
    const asked = await findPairingCode(tx, codeHash);
    if (!asked) return refuse('code-unknown', 'Compare it with the screen; the code there may be a new one.');
    if (asked.expires_at <= now) return refuse('code-expired', 'The screen shows a new one by now.');
    if (!(await usePairingCode(tx, codeHash, id))) return refuse('code-unknown', 'It has been used already.');
    const zone = wanted.zone ?? (await readStore(tx)).zone;
    await insertDisplay(tx, {
      id,
      name: wanted.name,
      kind: wanted.kind,
      zone,
      created_at: now,
      desired_revision: 0,
    });
    await giveNewcomer(tx, id);
    const jwk = Jwk.parse(JSON.parse(asked.jwk));
    await bindKey(deps.storage, tx, { displayId: id, key: { thumbprint: asked.thumbprint, jwk }, now });
    const row = await findDisplay(tx, id);
    if (!row) throw new Error('the display that was just stored is gone');
    return done({
      value: displayOf(row, now),
      subject: id,
      detail: { name: wanted.name, from: Facts.parse(JSON.parse(asked.facts)).address },
      rings: [],
    });
  });
}
