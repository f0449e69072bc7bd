import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const ID = /[A-Z][A-Z0-9]*-[A-Z0-9]+/;

const rules = [
  ...readFileSync(resolve(root, 'SPEC.md'), 'utf8').matchAll(
    new RegExp(`^- \\*\\*(${ID.source})\\*\\*`, 'gm'),
  ),
].map(([, id]) => id ?? '');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'test'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(test|spec)\.ts$|\/story\/|\/storage\//.test(path));
/** Ids at the beginning of string literals, one or several: titles of tests and of steps. */
const proved = new Set(
  files.flatMap((path) =>
    [
      ...readFileSync(resolve(root, path), 'utf8').matchAll(
        new RegExp(`['"\`]((?:${ID.source}[ ,]+(?:and )?)+)`, 'g'),
      ),
    ].flatMap(([, ids]) => ids?.match(new RegExp(ID.source, 'g')) ?? []),
  ),
);

test('SHAPE-7 no two rules share a number', () => {
  expect(rules.length).toBeGreaterThan(150);
  expect(rules.filter((id, place) => rules.indexOf(id) !== place)).toEqual([]);
});

test('SHAPE-8 every rule of SPEC.md is named by a test that proves it', () => {
  expect(rules.filter((id) => !proved.has(id))).toEqual([]);
});

test('SHAPE-9 every test names a rule of SPEC.md', () => {
  const known = new Set(rules);
  expect([...proved].filter((id) => !known.has(id)).sort()).toEqual([]);
});
