import type { Problem, ProblemCode } from '../../shared/protocol/problem.ts';
import { problem } from '../../shared/protocol/problem-words.ts';

/** A refusal as RFC 9457 wants it. */
export function problemResponse(code: ProblemCode, detail?: string, errors?: Problem['errors']): Response {
  const body = problem(code, detail, errors);
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}
