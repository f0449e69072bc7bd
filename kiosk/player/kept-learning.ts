import { z } from 'zod';
import { DayPart } from '../../shared/choosing/day-part.ts';
import { Experiment } from '../../shared/choosing/experiment.ts';
import { LearningCell } from '../../shared/choosing/learning-cell.ts';
import { Ration } from '../../shared/choosing/ration.ts';
import { Id, Instant } from '../../shared/model/id.ts';

/** What this screen has learned by itself. Sums, and how its slots have been shared out: no play, and no time of one. */
export const KeptLearning = z.strictObject({
  own: z.array(LearningCell),
  /** When it began, or was halved last. */
  since: Instant,
  /** Of that, what the store has not been told: of one part of the day, until that is over. */
  open: z.array(LearningCell),
  part: DayPart.nullable(),
  /** By slot. */
  rations: z.record(Id, Ration),
});
export type KeptLearning = z.infer<typeof KeptLearning>;

/** What the other screens have learned, and the experiments to keep to, as the store last said. */
export const KeptLearned = z.strictObject({
  cells: z.array(LearningCell),
  experiments: z.array(Experiment),
  etag: z.string().nullable(),
});
export type KeptLearned = z.infer<typeof KeptLearned>;
