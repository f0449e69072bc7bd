import { z } from 'zod';
import { Question, Score, ToldAnswers } from '../model/answer.ts';
import { endpoints } from './endpoint.ts';

const Waiting = z.strictObject({ questions: z.array(Question) });
const sides = z.strictObject({ switched: ToldAnswers.nullable(), plain: ToldAnswers.nullable() });

/** How content people are, asked of themselves and counted without them. */
export const answerEndpoints = endpoints({
  questions: {
    method: 'GET',
    path: '/api/v1/phone/questions',
    access: 'phone',
    summary: 'What this person may be asked now; nothing twice within a month',
    response: Waiting,
  },
  answerQuestion: {
    method: 'POST',
    path: '/api/v1/phone/answers',
    access: 'phone',
    summary:
      'Answers a question with one of five, or leaves it (null). Kept as a count; who answered is not kept with it',
    body: z.strictObject({ question: Question, score: Score.nullable() }),
    response: Waiting,
  },
  answerReport: {
    method: 'GET',
    path: '/api/v1/reports/answers',
    access: 'reports:read',
    summary:
      'Answers of the last thirteen weeks: with and without wishes set, with and without a visit that staff could see; each from ten on',
    response: z.strictObject({
      ideasFit: sides,
      visitFelt: sides,
      /** Percent of visits in which their person let the staff see them; null while either kind has fewer than ten. */
      letStaffSee: z.int().min(0).max(100).nullable(),
      weeks: z.int(),
    }),
  },
});
