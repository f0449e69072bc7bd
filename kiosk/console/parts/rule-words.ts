import { AudienceRule, Band } from '../../../shared/model/playlist.ts';

/** A question that an audience rule can ask. */
export type RuleField = keyof AudienceRule;

interface RuleQuestion {
  label: string;
  /** Each answer; the first is "does not matter". */
  options: readonly { value: string; label: string }[];
}

/** The questions, each with "does not matter". */
export const RULE_QUESTIONS: Readonly<Record<RuleField, RuleQuestion>> = {
  group: {
    label: 'How many are there',
    options: [
      { value: '', label: 'any number of people' },
      { value: '0', label: 'nobody' },
      { value: '1', label: 'one person' },
      { value: '2', label: 'two people' },
      { value: '3+', label: 'three or more' },
    ],
  },
  attention: {
    label: 'Who watches',
    options: [
      { value: '', label: 'watching or not' },
      { value: 'somebody', label: 'somebody watching' },
      { value: 'many', label: 'three or more watching' },
    ],
  },
  band: {
    label: 'Estimated age',
    options: [
      { value: '', label: 'any age' },
      ...Band.options.map((band) => ({
        value: band,
        label: band === '60+' ? 'mostly 60 or older' : `mostly ${band}`,
      })),
    ],
  },
  presentation: {
    label: 'Estimated presentation',
    options: [
      { value: '', label: 'any presentation' },
      { value: 'feminine', label: 'mostly feminine' },
      { value: 'masculine', label: 'mostly masculine' },
    ],
  },
};

const FIELDS = Object.keys(RULE_QUESTIONS) as RuleField[];

/** "two people, somebody watching, mostly 20-39". */
export function ruleWords(rule: AudienceRule): string {
  const words = FIELDS.flatMap((field) => {
    const said = RULE_QUESTIONS[field].options.find(({ value }) => value === rule[field])?.label;
    return rule[field] === undefined || said === undefined ? [] : [said];
  });
  return words.length === 0 ? 'anybody' : words.join(', ');
}

/**
 * A rule with another answer to one question; what could not be together with it is taken out. `''` asks it no more.
 * Null when nothing would be asked, or the answer is none.
 */
export function ruleWith(rule: AudienceRule, field: RuleField, answer: string): AudienceRule | null {
  const { [field]: _, ...others } = rule;
  const asked = answer === '' ? others : { ...others, [field]: answer };
  const found = [asked, ...FIELDS.map((other) => without(asked, other, field)), only(field, answer)]
    .map((one) => AudienceRule.safeParse(one))
    .find(({ success }) => success);
  return found?.data ?? null;
}

function without(rule: object, field: RuleField, kept: RuleField): object {
  if (field === kept) return rule;
  const { [field]: _, ...rest } = rule as Partial<Record<RuleField, unknown>>;
  return rest;
}

const only = (field: RuleField, answer: string): object => (answer === '' ? {} : { [field]: answer });
