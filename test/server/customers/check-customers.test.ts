import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CustomerCheck, CustomerMapping } from '../../../shared/model/brought.ts';
import { checkCustomers } from '../../../signage-server/customers/check-customers.ts';
import { readCustomers } from '../../../signage-server/customers/read-customers.ts';
import { file, mapping, TODAY } from './customer-file.ts';

const GOOD = 'C1,,,profiling,2026-12-01,form 17,,,';
const checked = async (text: string, how: CustomerMapping = mapping) =>
  checkCustomers(await readCustomers(text), how, {
    products: new Set(['pasta']),
    topics: new Set(['jars']),
    now: Date.parse(TODAY),
  });
async function seenOf(text: string, how?: CustomerMapping): Promise<CustomerCheck> {
  const result = await checked(text, how);
  if (!result.ok) throw new Error(result.code);
  return result.value.check;
}

test('BRO-9 of no file, whatever stands in it, more is kept than each row proves', async () => {
  const cell = fc.constantFrom(
    '',
    'profiling',
    'browsing',
    'newsletter',
    'post',
    'pasta',
    'jars',
    TODAY,
    'x;y',
    '@',
  );
  const row = fc.array(cell, { minLength: 9, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
      const text = file(...rows.map((cells, at) => [`C${at}`, ...cells.slice(1)].join(',')));
      const result = await checked(text);
      if (!result.ok) throw new Error(result.code);
      const { check: seen, customers } = result.value;
      expect(seen.taken + seen.refused).toBe(seen.rows);
      for (const { reference, purposes, proof, facts } of customers) {
        const cells = rows[Number(reference.slice(1))] ?? [];
        expect(proof).not.toBe('');
        for (const [word, purpose] of Object.entries(mapping.words))
          if (purpose !== null) expect(purposes.includes(purpose)).toBe(cells[3]?.split(';').includes(word));
        for (const { kind } of facts)
          expect(purposes).toContain(
            {
              bought: 'recommend-from-purchases',
              opened: 'recommend-from-history',
              'topic-off': 'offers-by-message',
            }[kind],
          );
      }
    }),
  );
});

test('BRO-13 a proof that says nothing, or who somebody is or where, is refused with its line and code', async () => {
  const cases: [proof: string, code: string | null][] = [
    ...['\u200B', '\u00AD\u2060', ' \u00A0 '].map((one): [string, string] => [one, 'proof-missing']),
    ...[
      '-',
      'n/a',
      'N/A.',
      'none',
      'false',
      'null',
      'Unknown',
      '?????????',
      'form',
      'u\u200Bnknown',
      '12345',
    ].map((one): [string, string] => [one, 'proof-nothing']),
    ...[
      'Mary Smith 12 High Street tel 07700 900123',
      'form 17 of 07700 900123',
      'called +44 (0)20 7946 0018',
      'signed by ٠٧٧٠٠٩٠٠١٢٣',
      'phone: 5550123 said yes',
      'on the till 212-555-0123',
      'lives at 12 High Street',
      'Hauptstr. 12 in Bern',
      'au 12 rue de la Paix',
      'en calle Mayor 5',
      'card of SW1A 1AA',
      'PO Box 77 card',
      'mail of ann@example.org',
      'mail of ann＠example.org',
    ].map((one): [string, string] => [one, 'proof-names']),
    ...[
      'Form 1',
      'form 17',
      'SIG-2026-000123',
      'Form 12345678',
      'form 17 of 2026-12-01 10:15',
      'Scan 9.12.2026 12:05',
      '会員申込書の控え 17',
    ].map((one): [string, null] => [one, null]),
  ];
  const seen = await seenOf(
    file(...cases.map(([proof], at) => `C${at},,,newsletter,2026-12-01,${proof},,,`)),
  );
  const told = cases.flatMap(([, code], at) => (code === null ? [] : [{ line: at + 2, code }]));
  expect(seen.faults.map(({ line, code }) => ({ line, code }))).toEqual(told);
  expect(seen.taken).toBe(cases.length - told.length);
  // Whoever reads the refusals reads no telephone number there.
  expect(JSON.stringify(seen.faults)).not.toMatch(/07700|High Street|example/);
});

test('BRO-14 a word that says no means no purpose, whoever maps it; as nothing it is taken', async () => {
  const nos = [
    'no',
    'No',
    'NONE',
    'false',
    '0',
    'withdrawn',
    'opt-out',
    'Opted out',
    'unsubscribed',
    'nein',
    'non',
    '-',
  ];
  for (const word of [...nos, 'kein Newsletter', 'do not write', 'désabonné', 'いいえ', 'لا', '\u200B']) {
    const words = { ...mapping.words, [word]: 'offers-by-message' as const };
    const result = await checked(file(GOOD), { ...mapping, words });
    expect([word, result]).toMatchObject([
      word,
      { code: 'invalid-input', detail: expect.stringContaining('it can mean no purpose') },
    ]);
  }
  for (const word of ['yes', '1', 'newsletter', 'non-food', 'rebajas', 'double opt-in', 'ja', 'Notes']) {
    const words = { ...mapping.words, [word]: 'offers-by-message' as const };
    expect([word, (await checked(file(GOOD), { ...mapping, words })).ok]).toEqual([word, true]);
  }
  const seen = await seenOf(file(GOOD, 'C2,,,no,2026-12-01,form 17,,,'), {
    ...mapping,
    words: { ...mapping.words, no: null },
  });
  expect(seen).toMatchObject({ taken: 1, faults: [{ line: 3, code: 'purpose-missing' }] });
});
