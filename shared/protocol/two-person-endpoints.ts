import { z } from 'zod';
import { Instant } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

/** Whether two people publish here, and who asks for one to be enough again. */
export const TwoPersonRule = z.strictObject({
  required: z.boolean(),
  lifting: z.strictObject({ by: z.string(), at: Instant, isMine: z.boolean() }).nullable(),
});
export type TwoPersonRule = z.infer<typeof TwoPersonRule>;

/** The rule that two people publish. One person puts it on; it takes two to lift it, as it takes two to publish. */
export const twoPersonEndpoints = endpoints({
  twoPersonRule: {
    method: 'GET',
    path: '/api/v1/publications/two-person-rule',
    access: 'content:read',
    summary: 'Whether a second person has to approve what is published, and who asks to lift that',
    response: TwoPersonRule,
  },
  requireApproval: {
    method: 'PUT',
    path: '/api/v1/publications/approval',
    access: 'store:manage',
    summary:
      'Asks for a second person from now on, which also calls off lifting it; or asks to lift it, which somebody else confirms',
    body: z.strictObject({ required: z.boolean() }),
    response: TwoPersonRule,
  },
  confirmLift: {
    method: 'POST',
    path: '/api/v1/publications/two-person-rule/lift',
    access: 'approve',
    summary: 'Lifts the rule, as somebody else has asked',
    response: TwoPersonRule,
  },
});
