import type { Question, Side } from '../../shared/model/answer.ts';

/** Answers as counts, and apart from them that somebody has been asked. */
export interface AnswerTables {
  answer_count: AnswerCountTable;
  given_answer: GivenAnswerTable;
}

export interface AnswerCountTable {
  /** A question, or `visit` for visits that ended. */
  question: Question | 'visit';
  side: Side;
  /** Civil day on which its week begins. */
  week: number;
  /** 1 to 5; 0 of visits. */
  score: number;
  count: number;
}

/** That somebody was asked, so that they are not asked again; never what they said. */
export interface GivenAnswerTable {
  id: string;
  question: Question;
  customer_id: string | null;
  visit_id: string | null;
  at: number;
}
