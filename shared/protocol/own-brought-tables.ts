import { z } from 'zod';
import { BroughtKind, BroughtPurpose } from '../model/brought.ts';
import { Id, Instant } from '../model/id.ts';

const iso = z.iso.datetime({ precision: 3 }).describe('The same time, ISO 8601 in UTC');
const secret = z.string().nullable().describe('Held as a hash, and only until you took it over');

/** What other systems brought along about one person, as an export gives it. */
export const ownBroughtTables = {
  brought_person: z
    .array(
      z.strictObject({
        id: Id,
        file_id: Id,
        source: z.string().describe('The other system of this shop'),
        reference_hash: secret,
        code_hash: secret,
        customer_id: Id.nullable(),
        told_at: Instant,
        told_at_iso: iso,
      }),
    )
    .describe('Files of other systems that you took over.'),
  brought_grant: z
    .array(
      z.strictObject({
        brought_id: Id,
        purpose: BroughtPurpose,
        agreed_at: Instant,
        agreed_at_iso: iso,
        proof: z.string().describe('By what the shop shows that you agreed there'),
        taken_at: Instant.nullable().describe('When you gave that purpose here; null: not in use'),
        taken_at_iso: iso.nullable(),
      }),
    )
    .describe('What you had agreed to there.'),
  brought_fact: z
    .array(
      z.strictObject({
        id: Id,
        brought_id: Id,
        purpose: BroughtPurpose,
        kind: BroughtKind,
        product_id: Id.nullable(),
        product_name: z.string().nullable(),
        topic: z.string().nullable(),
        at: Instant.nullable(),
        at_iso: iso.nullable(),
      }),
    )
    .describe('What came along.'),
};
