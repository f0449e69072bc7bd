import { describe, expect, it } from 'vitest';
import { AudienceCell } from '../../../shared/audience/audience-cell.ts';
import { AudienceContext, CellBand } from '../../../shared/audience/audience-context.ts';
import { AudienceRule, Band } from '../../../shared/model/playlist.ts';

const FORBIDDEN = [
  'gender',
  'presentation',
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

describe('AudienceRule', () => {
  it('AUD-25 takes a band, a group, or both', () => {
    for (const rule of [{ band: '60+' }, { group: '3+' }, { band: '20-39', group: '1' }]) {
      expect(AudienceRule.safeParse(rule).success).toBe(true);
    }
    expect(AudienceRule.safeParse({}).success).toBe(false);
  });

  it.each(FORBIDDEN)('AUD-25 cannot express %s', (attribute) => {
    expect(AudienceRule.safeParse({ band: '60+', [attribute]: 'any' }).success).toBe(false);
    for (const schema of [AudienceRule, AudienceCell, AudienceContext]) {
      expect(Object.keys(schema.shape)).not.toContain(attribute);
    }
  });

  it.each(['under-20', '0-19', '10-19', '13-17', '<20', 'child', 'teen', 'unknown', '18-39'])(
    'AUD-25 has no band %s to target',
    (band) => {
      expect(AudienceRule.safeParse({ band }).success).toBe(false);
    },
  );

  it('AUD-25 counts adults only, by name', () => {
    expect(Band.options).toEqual(['20-39', '40-59', '60+']);
    expect(CellBand.options).toEqual([...Band.options, 'unknown']);
  });
});
