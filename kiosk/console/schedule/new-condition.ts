import type { Condition } from '../../../shared/model/condition.ts';

/** What a condition can ask about, in the order in which people need it. */
export const FACTS: readonly { value: Condition['fact']; label: string }[] = [
  { value: 'sky', label: 'The sky' },
  { value: 'temperature', label: 'The temperature outside' },
  { value: 'stock', label: 'The stock of a product' },
  { value: 'tag', label: 'A tag of the screen' },
  { value: 'audience', label: 'Who stands there' },
  { value: 'language', label: 'The language' },
];

/** A condition to begin with. What cannot be guessed is empty, and refused until it is filled in. */
export function newCondition(fact: Condition['fact']): Condition {
  switch (fact) {
    case 'sky':
      return { fact, oneOf: ['rain'] };
    case 'temperature':
      return { fact, atLeast: 20 };
    case 'stock':
      return { fact, productId: '', atLeast: 1 };
    case 'tag':
      return { fact, tag: '', has: true };
    case 'audience':
      return { fact, is: { group: '2' } };
    case 'language':
      return { fact, is: '' };
  }
}
