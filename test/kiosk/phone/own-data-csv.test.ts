import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownDataCsv } from '../../../kiosk/phone/own/own-data-csv.ts';

test('PHN-25 the table holds every field of every row of the export, whatever is written in it', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.constant(null),
    fc.constantFrom('a,b', 'say "so"', 'two\r\nlines', 'ä – 日本', ' x '),
    fc.record({ nested: fc.string() }),
  );
  const rows = fc.array(fc.dictionary(fc.stringMatching(/^[a-z_]{1,12}$/), value), { maxLength: 4 });
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z_]{1,12}$/), rows), (tables) => {
      const lines: Record<string, string>[] = parse(ownDataCsv({ tables }), { bom: true, columns: true });
      const wanted = Object.entries(tables).flatMap(([table, all]) =>
        all.flatMap((row, index) =>
          Object.entries(row).map(([field, held]) => ({ table, row: String(index + 1), field, held })),
        ),
      );
      expect(lines.map(({ table, row, field }) => [table, row, field])).toEqual(
        wanted.map(({ table, row, field }) => [table, row, field]),
      );
      for (const [index, { held }] of wanted.entries()) {
        const text = held === null ? '' : typeof held === 'object' ? JSON.stringify(held) : String(held);
        expect([text, `'${text}`]).toContain(lines[index]?.['value']);
      }
    }),
  );
});

test('PHN-25 nothing in it is a formula for a spreadsheet', () => {
  const tables = { visit: ['=1+1', '+1', '-1', '@x', '\tx', '\rx'].map((name) => ({ name })) };
  const lines: Record<string, string>[] = parse(ownDataCsv({ tables }), { bom: true, columns: true });
  expect(lines).toHaveLength(6);
  for (const { value } of lines) expect(value).toMatch(/^'/);
});
