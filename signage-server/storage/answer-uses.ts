import type { AnswerTables } from './answer-schema.ts';
import type { TableUse } from './table-use.ts';

/** What is held of who was asked, in the registry of data uses. The answers themselves are counts of the shop's. */
export const ANSWER_USES: { readonly [T in keyof Pick<AnswerTables, 'given_answer'>]: TableUse<T> } = {
  given_answer: {
    kept: 'a month, or until its person is erased',
    columns: {
      id: ['answer', 'a random number of a question that somebody has answered or left'],
      question: ['answer', 'which question it was, never what was said'],
      customer_id: ['remember', 'the random number of somebody who is remembered'],
      visit_id: ['answer', 'the random number of the visit in which it was'],
      at: ['answer', 'when'],
    },
  },
};
