import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const spec = readFileSync(resolve(import.meta.dirname, '../../SPEC.md'), 'utf8');

/** R01 to R29 of the audience's privacy. That each rule has a test of its title is SHAPE-8's to see. */
const requirements = Array.from({ length: 29 }, (_, n) => `R${String(n + 1).padStart(2, '0')}`);

test('SHAPE-16 every requirement of the audience’s privacy has a rule of its own', () => {
  expect(requirements.filter((id) => !spec.includes(`- **AUD-${id}** `))).toEqual([]);
});
