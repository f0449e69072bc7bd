import { z } from 'zod';

/**
 * Every error that Vitrine answers with. A code is part of the contract: it never changes its meaning, and each has a test
 * that provokes it. What people are told stands in `problem-words.ts`, which no screen has to load.
 */
export const ProblemCode = z.enum([
  'bad-request',
  'invalid-input',
  'not-signed-in',
  'second-factor-needed',
  'bad-proof',
  'display-revoked',
  'display-replaced',
  'not-allowed',
  'foreign-origin',
  'not-found',
  'method-not-allowed',
  'conflict',
  'changed-meanwhile',
  'in-use',
  'code-unknown',
  'code-expired',
  'link-used',
  'link-stale',
  'session-over',
  'session-taken',
  'age-required',
  'too-large',
  'bundle-refused',
  'page-refused',
  'address-refused',
  'unsupported-media',
  'upload-version',
  'checksum-mismatch',
  'media-unreadable',
  'range-not-satisfiable',
  'too-many-requests',
  'unknown-role',
  'precondition-missing',
  'attribute-unfit',
  'playlist-circle',
  'playlist-too-deep',
  'playlist-too-large',
  'schedule-full',
  'too-many-live',
  'unfair-rule',
  'presentation-off',
  'rule-blocked',
  'rule-needs-approval',
  'approval-missing',
  'files-gone',
  'disk-full',
  'unavailable',
  'internal',
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** RFC 9457 problem details, as `application/problem+json`, with the code and, for bad fields, where they are. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: ProblemCode,
  detail: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** An expected outcome: a value, or a coded refusal. Bugs throw; refusals are returned. */
export type Result<T> = { ok: true; value: T } | { ok: false; code: ProblemCode; detail?: string };

export function refuse(
  code: ProblemCode,
  detail?: string,
): { ok: false; code: ProblemCode; detail?: string } {
  return { ok: false, code, detail };
}

export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}
