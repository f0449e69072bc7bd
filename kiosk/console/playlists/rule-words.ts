import { AudienceRule, Band } from '../../../shared/model/playlist.ts';

/** The two questions an audience rule can ask, each with "does not matter". */
export const BAND_OPTIONS: readonly { value: string; label: string }[] = [
  { value: '', label: 'any age' },
  ...Band.options.map((band) => ({
    value: band,
    label: band === '60+' ? 'mostly 60 or older' : `mostly ${band}`,
  })),
];

export const GROUP_OPTIONS: readonly { value: string; label: string }[] = [
  { value: '', label: 'any number of people' },
  { value: '1', label: 'one person' },
  { value: '2', label: 'two people' },
  { value: '3+', label: 'three or more' },
];

/** "one person, mostly 20-39". */
export function ruleWords({ band, group }: AudienceRule): string {
  const words = [
    ...(group ? [GROUP_OPTIONS.find(({ value }) => value === group)?.label] : []),
    ...(band ? [BAND_OPTIONS.find(({ value }) => value === band)?.label] : []),
  ];
  return words.join(', ');
}

/** The rule that two selects spell, or null when it would ask nothing. */
export function ruleOf(band: string, group: string): AudienceRule | null {
  const parsed = AudienceRule.safeParse({ ...(band ? { band } : {}), ...(group ? { group } : {}) });
  return parsed.success ? parsed.data : null;
}
