import { z } from 'zod';
import { Instant } from '../model/id.ts';
import { ToldTouch } from '../model/told-touch.ts';
import { endpoints } from './endpoint.ts';
import { ProblemCode } from './problem.ts';
import { ReportQuery } from './report-query.ts';

const counts = z
  .strictObject({
    total: z.int(),
    counts: z.array(z.strictObject({ of: z.string(), name: z.string(), count: z.int() })),
    rest: z.int(),
  })
  .nullable();

/** What became of one touch: counted, known already, or refused with a code and a sentence. */
const Outcome = z.discriminatedUnion('outcome', [
  z.strictObject({ id: z.string(), outcome: z.literal('counted') }),
  z.strictObject({ id: z.string(), outcome: z.literal('known') }),
  z.strictObject({ id: z.string(), outcome: z.literal('refused'), code: ProblemCode, detail: z.string() }),
]);
export type TouchOutcome = z.infer<typeof Outcome>;

const KeyState = z.strictObject({ madeAt: Instant.nullable() });

/** One intake for what happens anywhere: in the shop, on its site, in its app, at the till, by call and by mail. */
export const touchEndpoints = endpoints({
  tellTouches: {
    method: 'POST',
    path: '/api/v1/touches',
    access: 'touch-key',
    summary:
      'Up to a hundred touches of any source, each answered for itself. Told again, a touch counts once; with other content under the same number it is refused. A purchase is a receipt and is taken as one',
    body: z.strictObject({ touches: z.array(ToldTouch).min(1).max(100) }),
    largestBody: 512 * 1024,
    response: z.strictObject({ outcomes: z.array(Outcome) }),
  },
  touchReport: {
    method: 'GET',
    path: '/api/v1/reports/touches',
    access: 'reports:read',
    summary: 'Touches by source, contacts by reason and views by product, in counts of at least ten',
    query: ReportQuery,
    response: z.strictObject({ bySource: counts, byReason: counts, byProduct: counts }),
  },
  touchKeyState: {
    method: 'GET',
    path: '/api/v1/touch-key',
    access: 'store:manage',
    summary: 'Whether there is a key for touches, and since when',
    response: KeyState,
  },
  makeTouchKey: {
    method: 'POST',
    path: '/api/v1/touch-key',
    access: 'store:manage',
    summary: 'Makes the key of the systems that tell touches; the one before ends. It is told once',
    response: z.strictObject({ key: z.string(), madeAt: Instant }),
  },
  dropTouchKey: {
    method: 'DELETE',
    path: '/api/v1/touch-key',
    access: 'store:manage',
    summary: 'Ends the key',
    response: 'none',
  },
});
