import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const rules = createRequire(import.meta.url)(resolve(root, '.dependency-cruiser.cjs'));

async function look(paths: string[]): Promise<ICruiseResult> {
  const options = {
    ...rules.options,
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
    baseDir: root,
  };
  const tsConfig = extractTSConfig(resolve(root, 'kiosk/tsconfig.json'));
  return (await cruise(paths, options, undefined, { tsConfig })).output as ICruiseResult;
}

test('SHAPE-1 every import stays within the rooms that ARCHITECTURE.md allows', async () => {
  const { modules, summary } = await look(['kiosk', 'signage-server', 'shared']);
  // A checker that looked at nothing would pass as well: TypeScript 7 once made this one do so.
  expect(modules.filter((module) => module.source.endsWith('.ts')).length).toBeGreaterThan(150);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

test('SHAPE-2 the check bites: a room that reaches into another is reported', async () => {
  const { summary } = await look(['test/support/rooms-violation.ts']);
  expect(summary.violations.map((violation) => violation.rule.name)).toContain('mediapipe-only-in-worker');
});
