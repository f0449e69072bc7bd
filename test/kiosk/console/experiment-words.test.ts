import { describe, expect, it } from 'vitest';
import { needWords, planWords, verdictOf } from '../../../kiosk/console/insight/experiment-words.ts';
import { fitWords, learnedRow } from '../../../kiosk/console/insight/learned-words.ts';

const result = { hours: 120, controlHours: 60, hoursNeeded: 12, daysLeft: 9, answer: null };
const answer = (value: number, low: number, high: number) => ({
  result: { ...result, answer: { control: 4, added: { value, low, high } } },
  lift: 0.1,
});

describe('what an experiment has shown', () => {
  it('CON-250 is too early to say while hours are missing, and says how many', () => {
    expect(verdictOf({ result: { ...result, hours: 7, controlHours: 3 }, lift: 0.1 })).toEqual({
      tone: 'open',
      heading: 'Too early to say',
      detail:
        '7 hours measured, 3 of them without choosing. At least 12 of either are needed. A difference of 10% takes about 9 more days.',
    });
    expect(verdictOf({ result: { ...result, daysLeft: null }, lift: null }).detail).toMatch(/needed\.$/);
  });

  it('CON-250 works or does harm only where the whole range says so', () => {
    expect(verdictOf(answer(0.4, 0.1, 0.7))).toMatchObject({
      tone: 'good',
      heading: 'It works: +0.4 s of attention an impression, +10%',
    });
    expect(verdictOf(answer(-0.4, -0.7, -0.1))).toMatchObject({ tone: 'bad' });
    expect(verdictOf(answer(-0.4, -0.7, -0.1)).heading).toMatch(/^It does harm: -0.4 s/);
    for (const open of [answer(0.4, -0.1, 0.9), answer(0, -0.5, 0.5), answer(0.5, 0, 1)])
      expect(verdictOf(open)).toMatchObject({ tone: 'open', heading: 'No difference seen so far' });
  });

  it('CON-250 rules a difference out only where the whole range is smaller than what it was to find', () => {
    expect(verdictOf(answer(0.1, -0.1, 0.3)).heading).toBe('No difference as large as 10%');
    expect(verdictOf(answer(0.1, -0.5, 0.3)).heading).toBe('No difference seen so far');
    expect(verdictOf({ ...answer(0.1, -0.1, 0.3), lift: null }).heading).toBe('No difference seen so far');
    const over = answer(0.1, -0.5, 0.5);
    expect(verdictOf(over).detail).toContain('9 more days');
    expect(verdictOf({ ...over, result: { ...over.result, daysLeft: 0 } }).detail).toContain('as long as');
  });

  it('CON-254 says beforehand how long the answer takes, and what that rests on', () => {
    expect(needWords({ lift: 0.1, days: 24 })).toBe('10% or more: needs about 24 days');
    expect(needWords({ lift: 0.05, days: null })).toBe('5% or more: needs longer than a year');
    const plan = {
      measured: true,
      spread: 0.22,
      hoursADay: 10,
      needs: [{ lift: 0.1, hours: 303, days: 31 }],
    };
    expect(planWords(plan, 0.1)).toMatch(/^In the last two weeks .* 10 hours a day.* by 22%\. .* 303 hours/);
    expect(planWords({ ...plan, measured: false }, 0.1)).toContain('a guess');
  });

  it('CON-250 always gives the range and the word "estimated" with a figure', () => {
    for (const told of [answer(0.4, 0.1, 0.7), answer(-0.4, -0.7, -0.1), answer(0.4, -0.1, 0.9)]) {
      expect(verdictOf(told).detail).toMatch(/between \S+ and \S+ s/);
      expect(verdictOf(told).detail).toContain('Estimated');
    }
  });

  it('FIT-3 a guess fits, is open, or shows no sign of it, each with its range and the plays behind it', () => {
    const fit = { plays: 150, otherPlays: 300, flagged: false };
    expect(fitWords({ plays: null, otherPlays: null, lift: null, flagged: false })).toBe('too early to say');
    const told = fitWords({ ...fit, lift: { value: 1.2, low: 0.3, high: 2.1 } });
    expect(told).toBe('It fits: +1.2 s, between 0.3 and 2.1 s (150 and 300 plays by lot)');
    expect(fitWords({ ...fit, lift: { value: 0.2, low: -0.3, high: 0.7 } })).toMatch(/^Open/);
    const none = { ...fit, flagged: true, lift: { value: -0.2, low: -0.9, high: 0.5 } };
    expect(fitWords(none)).toMatch(/^No sign that it fits: -0.2 s/);
  });

  it('CON-251 a creative that was seen too seldom has no figure', () => {
    const creative = { creativeId: 'a', name: 'Tea', plays: null, seconds: null };
    expect(learnedRow(creative, 10)).toMatchObject({
      text: 'too early to say',
      cells: ['', 'fewer than 10'],
    });
    expect(
      learnedRow({ ...creative, plays: 310, seconds: { value: 4.2, low: 3.8, high: 4.6 } }, 10),
    ).toMatchObject({ label: 'Tea', value: 4.2, text: '4.2 s', cells: ['3.8 to 4.6 s', '310'] });
  });
});
