import { z } from 'zod';
import { Instant } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

export const publicEndpoints = endpoints({
  health: {
    method: 'GET',
    path: '/healthz',
    access: 'public',
    summary: 'Whether this process can serve: it answers after a round trip to its store',
    response: z.strictObject({
      status: z.literal('ok'),
      version: z.string(),
      store: z.enum(['sqlite', 'postgres']),
      time: Instant,
    }),
  },
});
