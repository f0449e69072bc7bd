import type { z } from 'zod';
import { plainMessage } from '../data/plain-message.ts';
import { filePlace } from './file-place.ts';

/** Why a file that is JSON cannot be imported, for the person who chose it. `issue` is the schema's first complaint. */
export function importFault(json: unknown, issue: z.core.$ZodIssue | undefined): string {
  const { format, version } = (typeof json === 'object' && json !== null ? json : {}) as Record<
    string,
    unknown
  >;
  if (format !== 'vitrine-schedule')
    return 'This file is not a Vitrine schedule. Choose one that Export made.';
  if (version !== 1)
    return 'This schedule was written by another version of Vitrine, which this one cannot read.';
  const place = issue ? filePlace(json, issue.path) : '';
  const what = issue ? plainMessage(issue) : 'This cannot be used.';
  return `This schedule cannot be read. Something in it is wrong${place ? `, at ${place}` : ''}: ${what}`;
}
