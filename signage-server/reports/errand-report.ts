import { answerTimes } from '../../shared/floor/answer-times.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { errandEndpoints } from '../../shared/protocol/errand-endpoints.ts';
import { errandsBetween } from '../storage/errands.ts';
import type { Reader } from '../storage/transaction.ts';

/** Within what time things were brought, from asking on. */
export async function errandReport(
  db: Reader,
  { from, to }: { from: number; to: number },
): Promise<Answer<typeof errandEndpoints.errandReport>> {
  const rows = await errandsBetween(db, from, to);
  const { asked, answered, medianMs, mostMs } = answerTimes(
    rows.map(({ asked_at, ended_at, outcome }) => ({
      ms: (ended_at ?? asked_at) - asked_at,
      answered: outcome === 'done',
      escalated: false,
    })),
  );
  return { asked, brought: answered, medianMs, mostMs };
}
