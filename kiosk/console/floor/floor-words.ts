import type { HelpTopic } from '../../../shared/model/help-request.ts';

/** What a call is for, as staff read it. */
export const TOPIC_WORDS: Readonly<Record<HelpTopic, string>> = {
  where: 'Where is it?',
  advice: 'Advice',
  price: 'A price',
  accessibility: 'Help with access',
  other: 'Something else',
};

/** Said in place of what is too old or nobody's business. */
export const NOT_SHOWN = 'Please ask them what it is about.';
