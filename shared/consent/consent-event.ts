import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { Purpose } from '../model/visit.ts';

/** States of ISO/IEC TS 27560 that a purpose can be put into. */
export const ConsentState = z.enum(['given', 'withdrawn', 'expired', 'superseded']);
export type ConsentState = z.infer<typeof ConsentState>;

const text = z.string().min(1).max(600);

/**
 * One event of a consent record after ISO/IEC TS 27560:2023, with what the GDPR asks for beside it. Events are only
 * ever added; what holds now is a fold over them (consent-ledger).
 */
export const ConsentEvent = z.strictObject({
  schemaVersion: z.literal('27560-1'),
  recordId: Id,
  receiptId: Id,
  /** The pseudonym by which this store, and no other, knows the person. */
  principalId: Id,
  notice: z.strictObject({
    id: z.string(),
    version: z.int().min(1),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    language: z.string(),
  }),
  purpose: Purpose,
  dataItems: z.array(text),
  /** What kind of data it is; records of an older Vitrine say nothing of it. */
  dataType: text.default('personal data under a pseudonym'),
  controller: z.strictObject({
    id: Id,
    name: text,
    contact: text,
    address: text.default('this shop'),
    type: z.literal('controller'),
  }),
  storageLocation: text,
  retention: text,
  jurisdiction: text,
  recipients: z.array(text),
  withdrawalMethod: text,
  lawfulBasis: z.literal('consent (GDPR Art. 6(1)(a))'),
  rights: text,
  authority: text,
  automatedLogic: text,
  source: z.literal('given by the person on their own phone'),
  /** The age in years that they said to have reached; records of an older Vitrine say nothing of it. */
  minimumAge: z.int().nullable().default(null),
  event: z.strictObject({
    at: Instant,
    validUntil: Instant.nullable(),
    actor: z.enum(['person', 'system']),
    type: z.literal('explicit'),
    state: ConsentState,
  }),
});
export type ConsentEvent = z.infer<typeof ConsentEvent>;
