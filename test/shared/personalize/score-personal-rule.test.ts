import { expect, test } from 'vitest';
import { creepScore } from '../../../shared/model/creep-gate.ts';
import { PersonalRuleName } from '../../../shared/model/personal-rule.ts';
import { usualPlaces } from '../../../shared/personalize/personal-rules.ts';
import { personalEncounter, scorePersonalRule } from '../../../shared/personalize/score-personal-rule.ts';
import { isOverLimit, toldStops } from '../../../shared/personalize/stop-rate.ts';

test('PRU-5 a personal rule passes the same gate as a rule for an audience, by the same formula', () => {
  expect(
    Object.fromEntries(
      PersonalRuleName.options.map((rule) => [rule, scorePersonalRule(rule, usualPlaces(rule))]),
    ),
  ).toMatchObject({
    merchant: { score: 1, verdict: 'passes', instead: '' },
    'bought-together': { score: 1, verdict: 'passes' },
    'same-category': { score: 1, verdict: 'passes' },
    'earlier-visit': { score: 2, verdict: 'passes' },
    'bought-before': { score: 1, verdict: 'passes' },
  });
  for (const rule of PersonalRuleName.options) {
    const places = usualPlaces(rule);
    expect(scorePersonalRule(rule, places).score).toBe(creepScore(personalEncounter(rule, places)));
  }
});

test('PRU-5 what speaks of earlier visits to whoever leaves needs approval; the entry and the till on a screen are blocked', () => {
  const kiosk = (...moments: ('entry' | 'decide' | 'after')[]) => ({ 'kiosk-paired': moments, phone: [] });
  expect(scorePersonalRule('earlier-visit', kiosk('decide', 'after'))).toMatchObject({
    score: 4,
    verdict: 'needs-approval',
    instead: expect.stringContaining('once the visit is over'),
  });
  expect(scorePersonalRule('merchant', kiosk('after')).verdict).toBe('passes');
  expect(scorePersonalRule('earlier-visit', kiosk('entry'))).toMatchObject({
    verdict: 'blocked',
    instead: expect.stringContaining('wait'),
  });
  expect(scorePersonalRule('bought-before', kiosk('decide'))).toMatchObject({
    verdict: 'blocked',
    instead: expect.stringContaining('own phone'),
  });
});

test('PRU-6 stops are told in tens, and nothing below ten', () => {
  expect(toldStops({ visits: 9, stops: 9 })).toEqual({ visits: null, stops: null, percent: null });
  expect(toldStops({ visits: 59, stops: 9 })).toEqual({ visits: 50, stops: null, percent: null });
  expect(toldStops({ visits: 59, stops: 29 })).toEqual({ visits: 50, stops: 20, percent: 40 });
  expect(toldStops({ visits: 12, stops: 12 }).percent).toBe(100);
});

test('PRU-7 a rule is over its limit from ten stops on, above the share and not at it', () => {
  expect(isOverLimit({ visits: 9, stops: 9 }, 20)).toBe(false);
  expect(isOverLimit({ visits: 50, stops: 10 }, 20)).toBe(false);
  expect(isOverLimit({ visits: 49, stops: 10 }, 20)).toBe(true);
  expect(isOverLimit({ visits: 1000, stops: 200 }, 20)).toBe(false);
  expect(isOverLimit({ visits: 1000, stops: 201 }, 20)).toBe(true);
});
