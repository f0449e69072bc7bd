import { z } from 'zod';
import { Instant } from '../model/id.ts';
import { Paper, PaperKind } from '../model/paper.ts';
import { endpoints } from './endpoint.ts';

const ChainHead = z.strictObject({ seq: z.int().min(0), hash: z.string() });

/** One thing that somebody did, with its place in the chain. */
const RecordRow = z.strictObject({
  seq: z.int().min(1),
  at: Instant,
  /** Name of the person, or what did it by itself. */
  by: z.string(),
  action: z.string(),
  subject: z.string(),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string(),
});
export type RecordRow = z.infer<typeof RecordRow>;

export const recordEndpoints = endpoints({
  record: {
    method: 'GET',
    path: '/api/v1/record',
    access: 'store:manage',
    summary: 'Who changed what and why, newest first',
    query: z.strictObject({
      before: z.coerce.number().int().min(1).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.strictObject({ rows: z.array(RecordRow), head: ChainHead }),
  },
  verifyRecord: {
    method: 'GET',
    path: '/api/v1/record/verification',
    access: 'store:manage',
    summary: 'Walks the chain of the record and says whether every row stands as it was written (R22)',
    response: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('whole'), head: ChainHead }),
      z.strictObject({
        state: z.literal('broken'),
        head: ChainHead,
        at: z.int().min(1),
        fault: z.enum(['changed', 'missing', 'cut']),
      }),
    ]),
  },
  paper: {
    method: 'GET',
    path: '/api/v1/papers/{kind}',
    access: 'store:manage',
    summary: 'The DPIA pack or the record of processing, written from what is set now (R23)',
    params: z.strictObject({ kind: PaperKind }),
    response: Paper,
  },
});
