import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AudienceCell } from '../../../shared/audience/audience-cell.ts';
import { AudienceContext, CellBand } from '../../../shared/audience/audience-context.ts';
import { SlotDecisions } from '../../../shared/audience/slot-decision.ts';
import { AudienceRule, Band, Playlist, Presentation, Slot } from '../../../shared/model/playlist.ts';

const FORBIDDEN = [
  'gender',
  'sex',
  'age',
  'ethnicity',
  'race',
  'emotion',
  'mood',
  'religion',
  'orientation',
  'health',
  'weight',
  'disability',
  'attractiveness',
  'identity',
  'trackId',
];

/** Every key that a schema lets be, however deep. */
function keysOf(schema: z.ZodType): string[] {
  const keys: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node) keys.push(...Object.keys(node.properties as object));
    for (const one of Object.values(node)) walk(one);
  };
  walk(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
  return keys;
}

const RULES = [
  { band: '60+' },
  { group: '3+' },
  { band: '20-39', group: '1' },
  { group: '0' },
  { attention: 'somebody' },
  { group: '3+', attention: 'many' },
  { presentation: 'feminine', band: '40-59' },
];

describe('AudienceRule', () => {
  it('AUD-25 takes a band, a group, attention, presentation, or any of them together', () => {
    for (const rule of RULES) expect(AudienceRule.safeParse(rule).success).toBe(true);
    expect(AudienceRule.safeParse({}).success).toBe(false);
  });

  it.each([
    { group: '0', band: '60+' },
    { group: '0', attention: 'somebody' },
    { group: '0', presentation: 'masculine' },
    { group: '1', attention: 'many' },
    { group: '2', attention: 'many' },
  ])('AUD-26 refuses %j, which nobody could ever be', (rule) => {
    expect(AudienceRule.safeParse(rule).success).toBe(false);
  });

  it.each(FORBIDDEN)('AUD-25 cannot express %s', (attribute) => {
    expect(AudienceRule.safeParse({ band: '60+', [attribute]: 'any' }).success).toBe(false);
    for (const schema of [AudienceRule, AudienceCell, AudienceContext, SlotDecisions]) {
      expect(keysOf(schema)).not.toContain(attribute);
    }
  });

  it('AUD-25 presentation is in no cell and no record of decisions', () => {
    expect(Presentation.options).toEqual(['feminine', 'masculine']);
    for (const schema of [AudienceCell, SlotDecisions]) expect(keysOf(schema)).not.toContain('presentation');
  });

  it.each(['under-20', '0-19', '10-19', '13-17', '<20', 'child', 'teen', 'unknown', '18-39'])(
    'AUD-25 has no band %s to target',
    (band) => {
      expect(AudienceRule.safeParse({ band }).success).toBe(false);
    },
  );

  it('AUD-25 looks at every key there is', () => {
    expect(keysOf(AudienceContext)).toEqual(expect.arrayContaining(['watchers', '20-39', 'feminine']));
    expect(keysOf(AudienceCell)).toEqual(expect.arrayContaining(['band', 'quarterStart']));
  });

  it('AUD-25 counts adults only, by name', () => {
    expect(Band.options).toEqual(['20-39', '40-59', '60+']);
    expect(CellBand.options).toEqual([...Band.options, 'unknown']);
  });
});

describe('AudienceContext', () => {
  const context = {
    at: 0,
    count: 2,
    group: '2',
    facing: 2,
    watchers: 2,
    bands: { '20-39': 1, '40-59': 0, '60+': 0, unknown: 1 },
    idle: false,
  };

  it('AUD-27 has no presentation but where the switch is on, and none of somebody whose band is not known', () => {
    const presents = (feminine: number, masculine: number) =>
      AudienceContext.safeParse({ ...context, presentation: { feminine, masculine, unknown: 2 } }).success;
    expect(AudienceContext.parse(context)).not.toHaveProperty('presentation');
    expect(presents(1, 0)).toBe(true);
    expect(presents(1, 1)).toBe(false);
  });
});

describe('a slot', () => {
  const variants = [{ creativeId: 'b', when: {} }];

  it('AUD-28 has a rule for each variant, unless it learns which is looked at', () => {
    expect(Slot.safeParse({ id: 's', creativeId: 'a', variants }).success).toBe(false);
    expect(Slot.safeParse({ id: 's', creativeId: 'a', variants, choice: 'learn' }).success).toBe(true);
  });

  it('AUD-28 is held for six seconds or longer, never less', () => {
    const held = (holdMs: number) => Slot.safeParse({ id: 's', creativeId: 'a', holdMs }).success;
    expect([5999, 6000, 600_000, 600_001].map(held)).toEqual([false, true, true, false]);
  });

  it('AUD-28 of a playlist from before all this reads as it did', () => {
    const old = {
      id: 'p',
      name: 'P',
      createdAt: 1,
      slots: [
        { id: 's', creativeId: 'a', variants: [{ creativeId: 'b', when: { band: '60+', group: '2' } }] },
        { id: 't', creativeId: 'a', durationMs: 8000 },
      ],
    };
    expect(Playlist.parse(old)).toEqual({ ...old, slots: [old.slots[0], { ...old.slots[1], variants: [] }] });
  });
});
