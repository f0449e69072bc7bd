import { randomInt } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { PURPOSE_OF } from '../../shared/model/brought.ts';
import { PAIRING_LETTERS } from '../../shared/protocol/pairing-letters.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { type BroughtRows, deleteWaiting, insertBrought } from '../storage/brought.ts';
import type { Tx } from '../storage/transaction.ts';
import type { CheckedCustomer } from './check-customers.ts';

const CODE_LENGTH = 12;

export interface CustomerCode {
  reference: string;
  code: string;
}

/**
 * Puts down what waits for each customer, under a code that is told here and never again. What waited for the same customer
 * before is replaced. Nothing of it belongs to anybody yet, and nothing is given.
 *
 * @param nameOf makes a number of the other system into one from which nobody finds it again.
 */
export async function bringCustomers(
  tx: Tx,
  customers: readonly CheckedCustomer[],
  { source, nameOf, now }: { source: string; nameOf: (number: string) => string; now: number },
): Promise<{ fileId: string; codes: CustomerCode[] }> {
  const fileId = uuidv7();
  const rows: BroughtRows = { brought_person: [], brought_grant: [], brought_fact: [] };
  const codes: CustomerCode[] = [];
  for (const { reference, agreedAt, proof, purposes, facts } of customers) {
    const id = uuidv7();
    const code = newCode();
    codes.push({ reference, code });
    rows.brought_person.push({
      id,
      file_id: fileId,
      source,
      reference_hash: nameOf(`customer ${reference}`),
      code_hash: hashOfToken(code),
      customer_id: null,
      told_at: now,
    });
    for (const purpose of purposes)
      rows.brought_grant.push({ brought_id: id, purpose, agreed_at: agreedAt, proof, taken_at: null });
    for (const { kind, productId, topic, at } of facts)
      rows.brought_fact.push({
        id: uuidv7(),
        brought_id: id,
        purpose: PURPOSE_OF[kind],
        kind,
        product_id: productId,
        topic,
        at,
      });
  }
  await deleteWaiting(
    tx,
    rows.brought_person.flatMap(({ reference_hash }) => reference_hash ?? []),
  );
  await insertBrought(tx, rows);
  return { fileId, codes };
}

/** Twelve letters (51 bits): nobody guesses one of many. */
function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => PAIRING_LETTERS[randomInt(PAIRING_LETTERS.length)]).join(
    '',
  );
}
