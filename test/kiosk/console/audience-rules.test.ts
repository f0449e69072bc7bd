import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_QUESTIONS, ruleWith, ruleWords } from '../../../kiosk/console/parts/rule-words.ts';
import {
  audienceFor,
  type ImaginedAudience,
  imagine,
  imaginedChoice,
  MOST_IMAGINED,
  NOBODY,
} from '../../../kiosk/console/playlists/imagined-audience.ts';
import { accuracyWords, reachWords } from '../../../kiosk/console/playlists/rule-note.ts';
import { whyWords } from '../../../kiosk/console/playlists/what-shows.ts';
import { reachOf } from '../../../shared/audience/rule-reach.ts';
import { AudienceRule, Slot } from '../../../shared/model/playlist.ts';
import type { RuleFacts } from '../../../shared/model/rule-facts.ts';

const facts: RuleFacts = {
  figures: {
    days: 28,
    people: 200,
    bands: { '20-39': 50, '40-59': 60, '60+': 20, unknown: 70 },
    watching: 80,
  },
  accuracy: {
    people: 'both together find 94 % of faces',
    band: '81 % of the answers right',
    presentation: 'not good enough',
  },
  presentation: false,
};
const none: RuleFacts = { ...facts, figures: { days: 28, people: 0, bands: null, watching: null } };

const field = fc.constantFrom(...(Object.keys(RULE_QUESTIONS) as (keyof AudienceRule)[]));
const answer = field.chain((one) =>
  fc.tuple(fc.constant(one), fc.constantFrom(...RULE_QUESTIONS[one].options.map(({ value }) => value))),
);

describe('the form of an audience rule', () => {
  it('CON-200 whatever is answered in whatever order, what is kept is a rule, with the last answer in it', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
        let rule: AudienceRule = { attention: 'somebody' };
        for (const [question, value] of answers) {
          const next = ruleWith(rule, question, value);
          if (next === null) expect([value, Object.keys(rule).length]).toEqual(['', 1]);
          rule = next ?? rule;
          expect(AudienceRule.safeParse(rule).success).toBe(true);
          if (next) expect(rule[question] ?? '').toBe(value);
        }
      }),
    );
  });

  it('CON-200 an answer takes out only what cannot be together with it', () => {
    expect(ruleWith({ band: '60+', attention: 'many' }, 'group', '2')).toEqual({ band: '60+', group: '2' });
    expect(ruleWith({ band: '60+' }, 'attention', 'many')).toEqual({ band: '60+', attention: 'many' });
    expect(ruleWith({ band: '60+', attention: 'many' }, 'group', '0')).toEqual({ group: '0' });
    expect(ruleWith({ group: '0' }, 'band', '20-39')).toEqual({ band: '20-39' });
    expect(ruleWith({ band: '60+' }, 'band', '')).toBeNull();
    expect(ruleWith({}, 'band', 'under-20')).toBeNull();
  });

  it('CON-201 a rule is said in plain words that speak to nobody (D009)', () => {
    expect(ruleWords({ band: '40-59', group: '2' })).toBe('two people, mostly 40-59');
    expect(ruleWords({ attention: 'many', band: '60+' })).toBe('three or more watching, mostly 60 or older');
    expect(ruleWords({ group: '0' })).toBe('nobody');
    expect(ruleWords({})).toBe('anybody');
    const said = Object.values(RULE_QUESTIONS).flatMap(({ label, options }) => [
      label,
      ...options.map((one) => one.label),
    ]);
    for (const words of said) expect(words).not.toMatch(/\b(you|your|target\w*|personal\w*)\b/i);
  });

  it('CON-202 its reach comes from figures that are told, and where there are none it says so', () => {
    expect(reachOf({ band: '60+' }, facts.figures).atMost).toBe(0.1);
    expect(reachOf({ band: '40-59', attention: 'somebody' }, facts.figures).atMost).toBe(0.3);
    expect(reachOf({ group: '2' }, facts.figures)).toEqual({ atMost: null, untold: ['group'] });
    expect(reachWords({ band: '60+', group: '2' }, facts)).toBe(
      'Reach, estimated: at most 10 % of the 200 people counted in 28 days. No figures are kept of groups.',
    );
    expect(reachWords({ band: '60+' }, none)).toMatch(/^Reach: no figures are told of the last 28 days yet/);
    expect(reachWords({ group: '0' }, none)).toContain('for nobody');
  });

  it('CON-202 its accuracy is that of the networks, for what it asks and for nothing else', () => {
    expect(accuracyWords({ band: '60+' }, facts)).toEqual(['Age, as measured: 81 % of the answers right.']);
    expect(accuracyWords({ group: '2' }, facts)).toEqual([
      'People, as measured: both together find 94 % of faces.',
    ]);
    expect(accuracyWords({ presentation: 'feminine' }, facts)).toEqual([
      'Presentation, as measured: not good enough.',
    ]);
  });
});

describe('an imagined audience', () => {
  const moved = fc.record({
    what: fc.constantFrom('people', 'watching', '20-39', '40-59', '60+', 'feminine', 'masculine'),
    to: fc.integer({ min: 0, max: MOST_IMAGINED }),
  });
  const total = (counts: Record<string, number>) => Object.values(counts).reduce((sum, one) => sum + one, 0);

  it('CON-203 is always one that could be: no more watch than are there, nor are told apart than watch', () => {
    fc.assert(
      fc.property(fc.array(moved, { maxLength: 20 }), (moves) => {
        let audience: ImaginedAudience = NOBODY;
        for (const { what, to } of moves) {
          audience = imagine(audience, { [what]: to });
          const { people, watching, bands, presentation } = audience;
          expect(people).toBeLessThanOrEqual(MOST_IMAGINED);
          expect(watching).toBeLessThanOrEqual(people);
          expect(total(bands)).toBeLessThanOrEqual(watching);
          expect(total(presentation)).toBeLessThanOrEqual(total(bands));
          const now: Record<string, number> = { people, watching, ...bands, ...presentation };
          // Presentation is told only of those whose band is.
          if (what !== 'feminine' && what !== 'masculine') expect(now[what]).toBe(to);
        }
      }),
    );
  });

  const slot = Slot.parse({
    id: 's',
    creativeId: 'generic',
    variants: [
      { creativeId: 'v0', when: { group: '0' } },
      { creativeId: 'v1', when: { group: '2', attention: 'somebody' } },
      { creativeId: 'v2', when: { attention: 'many' } },
      { creativeId: 'v3', when: { band: '40-59', presentation: 'feminine' } },
      { creativeId: 'v4', when: { band: '60+' } },
    ],
  });

  it('CON-203 is shown what the player would choose, and the reason is said', () => {
    expect(imaginedChoice(slot, NOBODY)).toMatchObject({ creativeId: 'v0', tier: 'audience' });
    const elders = imagine(NOBODY, { '60+': 1 });
    expect(imaginedChoice(slot, elders).creativeId).toBe('v4');
    expect(whyWords(slot, elders)).toBe('for mostly 60 or older');
    const mixed = imagine(imagine(elders, { '20-39': 1 }), { people: 3 });
    expect(imaginedChoice(slot, mixed)).toMatchObject({ tier: 'generic', reason: 'mixed' });
    expect(whyWords(slot, mixed)).toContain('for everybody');
  });

  it('CON-204 there is one for each rule, whom it fits', () => {
    for (const { creativeId, when } of slot.variants)
      expect([
        when,
        imaginedChoice(
          { ...slot, variants: slot.variants.filter((one) => one.when === when) },
          audienceFor(when),
        ).creativeId,
      ]).toEqual([when, creativeId]);
  });
});
