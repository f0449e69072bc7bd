import { expect, it } from 'vitest';
import { reasonWords, tierWords } from '../../../kiosk/console/insight/decision-words.ts';
import { fairnessWords, percentOf } from '../../../kiosk/console/insight/share-words.ts';
import { DecisionReason, DecisionTier } from '../../../shared/audience/slot-decision.ts';

it('CON-207 every tier and reason of a decision has words, and they call nobody a target', () => {
  const said = [
    ...DecisionTier.options.map(tierWords),
    ...DecisionReason.options.map(reasonWords),
    reasonWords(null),
  ];
  expect(new Set(said).size).toBe(said.length);
  for (const words of said) {
    expect(words).not.toBe('');
    expect(words).not.toMatch(/target|personal|\byou/i);
  }
});

it('CON-208 an uneven share is named with its band and what all saw; what may be chance is no alarm', () => {
  const skewed = [{ name: 'Jobs', band: '60+' as const, share: 0.02, expected: 0.33 }];
  expect(fairnessWords({ alarm: true, p: 0.0001, skewed })).toContain(
    '“Jobs” was 2 % of what people aged 60+ saw, and 33 % of what all did',
  );
  expect(fairnessWords({ alarm: false, p: 0.4, skewed: [] })).toContain('much the same');
  expect(fairnessWords({ alarm: false, p: null, skewed: [] })).toContain('too little');
  expect([percentOf(1, 3), percentOf(0, 0)]).toEqual(['33 %', '–']);
});
