import { z } from 'zod';
import { Commitment } from '../model/commitment.ts';
import { Id } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

/** What the shop stands for, in the console. */
export const commitmentEndpoints = endpoints({
  listCommitments: {
    method: 'GET',
    path: '/api/v1/commitments',
    access: 'content:read',
    summary: 'What the shop stands for, each with its measure',
    response: z.strictObject({ commitments: z.array(Commitment) }),
  },
  saveCommitment: {
    method: 'PUT',
    path: '/api/v1/commitments/{id}',
    access: 'content:write',
    summary: 'Saves a commitment; refused without a source, or measured on a day to come',
    params: z.strictObject({ id: Id }),
    body: Commitment.omit({ id: true }),
    response: Commitment,
  },
  deleteCommitment: {
    method: 'DELETE',
    path: '/api/v1/commitments/{id}',
    access: 'content:write',
    summary: 'Deletes a commitment',
    params: z.strictObject({ id: Id }),
    response: 'none',
  },
});
