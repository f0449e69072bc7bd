import { z } from 'zod';
import { Name } from '../model/id.ts';
import { LARGEST_SCHEDULE_FILE_BYTES, ScheduleFile } from '../model/schedule-file.ts';
import { DraftChange } from './draft-change.ts';
import { endpoints } from './endpoint.ts';

export const scheduleFileEndpoints = endpoints({
  exportSchedule: {
    method: 'GET',
    path: '/api/v1/schedule/file',
    access: 'content:read',
    summary:
      'The drafts of the schedule, with the takeovers and emergencies of the moment, as one file, also for `npm run explain`',
    response: ScheduleFile,
  },
  importSchedule: {
    method: 'PUT',
    path: '/api/v1/schedule/file',
    access: 'schedule:write',
    summary:
      'Replaces entries, dayparts, playlists and filler of the drafts by those of a file, all or none, and ignores its takeovers and emergencies; `dryRun` only tells what would change',
    query: z.strictObject({ dryRun: z.stringbool().default(false) }),
    body: ScheduleFile,
    largestBody: LARGEST_SCHEDULE_FILE_BYTES,
    response: z.strictObject({
      changes: z.array(DraftChange),
      /** Takeovers and emergencies of the file, by name. */
      ignored: z.array(Name),
    }),
  },
});
