import { describe, expect, it } from 'vitest';
import { unfairness } from '../../../shared/audience/content-fairness.ts';
import { type ContentRule, contentRules } from '../../../shared/audience/content-rules.ts';
import { type RuleSetting, scoreRule } from '../../../shared/audience/score-rule.ts';
import { ContentCategory } from '../../../shared/model/content-category.ts';
import { Creative } from '../../../shared/model/creative.ts';
import { documentOf, entry, playlist } from '../schedule/documents.ts';

const base = { contentClass: 'L0', createdAt: 1 } as const;

function poster(id: string, more: object = {}): Creative {
  const media = { sha256: 'a'.repeat(64), mime: 'image/webp', bytes: 1, width: 16, height: 9 };
  return Creative.parse({ ...base, id, name: id, kind: 'image', media, ...more });
}

const card = Creative.parse({ ...base, id: 'card', name: 'card', kind: 'product', productId: 'pasta' });

function message(id: string, text: string): Creative {
  const words = { kind: 'message', heading: 'Today', text, theme: 'sky' };
  return Creative.parse({ ...base, id, name: id, ...words });
}

function ruleOf(more: Partial<ContentRule>): ContentRule {
  return {
    key: 'k',
    entryId: null,
    place: '“Lunch”, slot 1',
    rule: {},
    learns: false,
    shown: poster('shown'),
    instead: poster('instead'),
    displayIds: [],
    ...more,
  };
}

const setting: RuleSetting = {
  tags: new Map([
    ['wall', ['window']],
    ['door', ['Entrance']],
  ]),
  sensitiveProducts: new Set(['test-kit']),
  afterConsent: false,
};
const onWall = { displayIds: ['wall'] };
const verdict = (more: Partial<ContentRule>, change: Partial<RuleSetting> = {}) =>
  scoreRule(ruleOf({ ...onWall, ...more }), { ...setting, ...change }).verdict;

describe('scoreRule', () => {
  it('AUD-204 lets through what counts people or asks for a band, and asks for approval of presentation', () => {
    expect(verdict({ rule: { group: '2' } })).toBe('passes');
    expect(verdict({ rule: { attention: 'many' } })).toBe('passes');
    expect(verdict({ rule: { band: '60+' } })).toBe('passes');
    expect(verdict({ rule: { presentation: 'feminine' } })).toBe('needs-approval');
    expect(verdict({ rule: { presentation: 'feminine' } }, { afterConsent: true })).toBe('passes');
  });

  it('AUD-204 blocks private matters by band, wherever; and says what to do instead', () => {
    const health = ruleOf({ ...onWall, rule: { band: '60+' }, shown: poster('v', { category: 'health' }) });
    expect(scoreRule(health, setting)).toMatchObject({
      verdict: 'blocked',
      instead: expect.stringContaining('how it to everybody'),
    });
    expect(verdict({ rule: { group: '1' }, shown: poster('v', { category: 'health' }) })).toBe(
      'needs-approval',
    );
    const kit = Creative.parse({ ...base, id: 'c', name: 'c', kind: 'product', productId: 'test-kit' });
    expect(verdict({ rule: { band: '60+' }, shown: kit })).toBe('blocked');
  });

  it('AUD-204 a guess at the entrance, or one that speaks to somebody, needs approval', () => {
    expect(verdict({ rule: { band: '60+' }, displayIds: ['door'] })).toBe('needs-approval');
    expect(verdict({ rule: { band: '60+' }, displayIds: [] })).toBe('needs-approval');
    expect(verdict({ rule: { band: '60+' }, shown: message('m', 'Just what you need') })).toBe(
      'needs-approval',
    );
    expect(verdict({ rule: { band: '60+' }, shown: message('m', 'Fresh youghurt for all') })).toBe('passes');
    expect(verdict({ rule: { group: '2' }, shown: message('m', 'Just what you need') })).toBe('passes');
  });
});

describe('contentRules', () => {
  const variants = [{ creativeId: 'b', when: { group: '2' as const, band: '60+' as const } }];
  const slot = { id: 's', creativeId: 'a', variants };

  it('AUD-204 finds every variant, nested ones with the screens that they reach, and every entry that asks', () => {
    const found = contentRules(
      documentOf({
        creatives: [poster('a'), poster('b')],
        playlists: [
          { ...playlist('inner', []), slots: [slot] },
          { ...playlist('outer', []), slots: [{ id: 'n', playlistId: 'inner' }] },
        ],
        entries: [
          entry('E', { playlistId: 'outer', displayIds: ['wall'] }),
          entry('F', {
            playlistId: 'outer',
            displayIds: ['door'],
            when: [{ fact: 'audience', is: { attention: 'many' } }],
          }),
        ],
      }),
    );
    expect(found.map(({ entryId, shown, displayIds }) => [entryId, shown.id, displayIds])).toEqual([
      [null, 'b', ['wall', 'door']],
      ['F', 'a', ['door']],
    ]);
    expect(found[0]?.key).toBe('inner/s/b/band=60+&group=2');
  });
});

describe('unfairness', () => {
  const fair = (more: Partial<ContentRule>) => unfairness(ruleOf(more))?.kind ?? 'fair';

  it.each(['alcohol', 'gambling', 'vape'] as const)(
    'AUD-205 nothing about %s heeds an audience (R13)',
    (category) => {
      const about = poster('v', { category });
      for (const rule of [{ band: '60+' }, { group: '1' }, { attention: 'many' }, { group: '0' }] as const) {
        expect(fair({ rule, shown: about })).toBe('restricted');
        expect(fair({ rule, instead: about })).toBe('restricted');
      }
      expect(fair({ learns: true, shown: about })).toBe('restricted');
    },
  );

  it('AUD-R25 AUD-205 nobody is kept from price, stock, safety, jobs or credit by band or presentation, either way (R25)', () => {
    const owed = ['price', 'stock', 'safety', 'job', 'credit'].map((category) => poster('v', { category }));
    for (const content of [...owed, card])
      for (const where of ['shown', 'instead'] as const) {
        expect(fair({ rule: { band: '20-39' }, [where]: content })).toBe('withheld');
        expect(fair({ rule: { presentation: 'masculine' }, [where]: content })).toBe('withheld');
        expect(fair({ rule: {}, learns: true, [where]: content })).toBe('withheld');
        expect(fair({ rule: { group: '2' }, [where]: content })).toBe('fair');
      }
    expect(fair({ rule: { band: '20-39' } })).toBe('fair');
  });

  it('AUD-205 every category is one or the other, and the refusal names it and the way round', () => {
    const kinds = ContentCategory.options.map((category) =>
      fair({ rule: { band: '60+' }, shown: poster('v', { category }) }),
    );
    expect(new Set(kinds)).toEqual(new Set(['restricted', 'withheld', 'fair']));
    expect(unfairness(ruleOf({ rule: { band: '60+' }, shown: card }))?.words).toContain(
      '“card” tells prices, which everybody must be able to see',
    );
  });
});
