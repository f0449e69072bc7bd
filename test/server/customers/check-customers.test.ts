import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCustomers } from '../../../signage-server/customers/check-customers.ts';
import { readCustomers } from '../../../signage-server/customers/read-customers.ts';
import { file, mapping, TODAY } from './customer-file.ts';

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
      const read = await readCustomers(text);
      const result = checkCustomers(read, mapping, {
        products: new Set(['pasta']),
        topics: new Set(['jars']),
        now: Date.parse(TODAY),
      });
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
