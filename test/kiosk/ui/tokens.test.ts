import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../support/contrast.ts';

const css = readFileSync(join(import.meta.dirname, '../../../kiosk/ui/tokens.css'), 'utf8');

/** `--color-x: light-dark(#aaaaaa, #bbbbbb);` by name, as [light, dark]. */
const colours = new Map(
  [...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark] as const],
  ),
);

function contrast(one: string, other: string, theme: 0 | 1): number {
  const [a, b] = [colours.get(one)?.[theme], colours.get(other)?.[theme]];
  if (!a || !b) throw new Error(`no colour ${a ? other : one}`);
  return contrastOf(a, b);
}

const GROUNDS = ['surface', 'raised', 'sunken', 'overlay'];
const WORDS = ['ink', 'ink-soft', 'brand', 'danger', 'success', 'warning', 'info', 'offer'];
const PAIRS = ['brand', 'accent', 'offer', 'danger'].map((name) => [`on-${name}`, name] as const);
const SOFT_PAIRS = ['brand', 'accent', 'danger', 'success', 'info'].map(
  (name) => [`on-${name}-soft`, `${name}-soft`] as const,
);

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the %s theme', (_name, theme) => {
  test('UI-1 words reach 4.5:1 on every ground', () => {
    for (const word of WORDS) {
      for (const ground of GROUNDS) {
        expect(contrast(word, ground, theme), `${word} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test.each([...PAIRS, ...SOFT_PAIRS])('UI-1 %s reaches 4.5:1 on %s', (word, ground) => {
    expect(contrast(word, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test('UI-2 the border of a control and the focus ring reach 3:1 on every ground', () => {
    for (const line of ['line-strong', 'brand']) {
      for (const ground of GROUNDS) {
        expect(contrast(line, ground, theme), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
