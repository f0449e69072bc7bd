import { z } from 'zod';
import { Experiment } from '../choosing/experiment.ts';
import { LearningCell } from '../choosing/learning-cell.ts';
import { Id, Instant } from '../model/id.ts';
import { AudienceRule } from '../model/playlist.ts';
import { endpoints } from './endpoint.ts';

/** Seconds of attention per person and play; the interval holds however often somebody looks. */
const Figure = z.strictObject({ value: z.number(), low: z.number(), high: z.number() });

/** What screens learn of how creatives are looked at: added up here, handed back to each of them. */
export const choosingEndpoints = endpoints({
  displayLearned: {
    method: 'GET',
    path: '/api/v1/display/learned',
    access: 'display',
    summary:
      'Experiments to keep to, and what all other screens have learned, in sums of at least ten plays; the display adds what it has learned itself. `epoch` is that of its log: what it learned under an earlier one comes back to it',
    query: z.strictObject({ epoch: Id }),
    response: z.strictObject({ cells: z.array(LearningCell), experiments: z.array(Experiment) }),
    etag: true,
  },
  learnedCsv: {
    method: 'GET',
    path: '/api/v1/reports/learned.csv',
    access: 'reports:read',
    summary: 'How long people are estimated to look at each creative, as CSV with its range',
    response: 'csv',
  },
  learnedReport: {
    method: 'GET',
    path: '/api/v1/reports/learned',
    access: 'reports:read',
    summary:
      'How long people are estimated to look at each creative, by what screens have learned in weeks that are over',
    response: z.strictObject({
      /** Plays behind every figure, at least. */
      k: z.int(),
      /** Until when plays are counted. */
      until: Instant,
      /** It makes a difference who stands there. */
      usesContext: z.boolean(),
      creatives: z.array(
        z.strictObject({
          creativeId: Id,
          name: z.string(),
          /** In tens. Null, like the figure: too few in every week. */
          plays: z.int().nullable(),
          seconds: Figure.nullable(),
        }),
      ),
      /** Rules of playlists by band or number of people, and whether those whom they mean look longer (D010). */
      rules: z.array(
        z.strictObject({
          playlistName: z.string(),
          creativeName: z.string(),
          /** What plays where no rule fits. */
          ownName: z.string(),
          when: AudienceRule,
          /** Whom somebody had in mind. */
          persona: z.string().nullable(),
          /** Plays by lot in front of them, in tens: of this creative, and of the slot's others; null: too few. */
          plays: z.int().nullable(),
          otherPlays: z.int().nullable(),
          /** Seconds that this one is looked at longer; null: too early to say. */
          lift: Figure.nullable(),
          /** Enough was seen, and they do not look longer. */
          flagged: z.boolean(),
        }),
      ),
    }),
  },
});
