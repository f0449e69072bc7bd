import { z } from 'zod';
import { Experiment, LeastLift, PlannedExperiment } from '../choosing/experiment.ts';
import { Id } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

/** Seconds of attention per impression; the interval holds whenever and however often somebody looks. */
const Seconds = z.strictObject({ value: z.number(), low: z.number(), high: z.number() });

/** What an experiment has shown so far. */
export const ExperimentResult = z.strictObject({
  /** Hours of screens that could be measured. */
  hours: z.int(),
  /** Of those, the ones in which nothing was chosen. */
  controlHours: z.int(),
  /** So many with choosing, and as many without, before anything is said. */
  hoursNeeded: z.int(),
  /** Days until what it was planned to find is found in four of five experiments; null: nobody planned, or it is over. */
  daysLeft: z.int().nullable(),
  /** Null: too early to say. */
  answer: z
    .strictObject({
      /** Seconds of attention per impression where nothing is chosen. */
      control: z.number(),
      /** What choosing adds. */
      added: Seconds,
    })
    .nullable(),
});
export type ExperimentResult = z.infer<typeof ExperimentResult>;

const shown = PlannedExperiment.extend({ playlistName: z.string(), result: ExperimentResult });

/** Did it work: some hours of some screens, drawn by lot, choose nothing, and the difference is the answer. */
export const experimentEndpoints = endpoints({
  listExperiments: {
    method: 'GET',
    path: '/api/v1/experiments',
    access: 'reports:read',
    summary: 'Every experiment, the latest first, with what it has shown so far (estimated)',
    response: z.strictObject({ experiments: z.array(shown) }),
  },
  startExperiment: {
    method: 'POST',
    path: '/api/v1/experiments',
    access: 'schedule:write',
    summary:
      'Asks whether choosing in a playlist works; it begins with a full hour, once every screen has heard of it',
    body: Experiment.pick({ name: true, playlistId: true, controlShare: true }).extend({
      lift: LeastLift.default(0.1),
    }),
    response: PlannedExperiment,
  },
  planExperiment: {
    method: 'GET',
    path: '/api/v1/experiments/plan',
    access: 'reports:read',
    summary:
      'How long an experiment on a playlist would take, by how much the hours of its screens have differed in the last two weeks, for several differences that it is to find',
    query: z.strictObject({
      playlistId: Id,
      controlShare: z.coerce.number().pipe(Experiment.shape.controlShare),
    }),
    response: z.strictObject({
      /** Hours of this shop were measured; else it is what is usual elsewhere, on one screen. */
      measured: z.boolean(),
      /** Standard deviation of an hour that nobody could foresee, as a share. */
      spread: z.number(),
      /** Hours of all screens that can be measured in a day. */
      hoursADay: z.number(),
      needs: z.array(
        z.strictObject({
          lift: z.number(),
          hours: z.int(),
          /** Null: longer than a year. */
          days: z.int().nullable(),
        }),
      ),
    }),
  },
  endExperiment: {
    method: 'POST',
    path: '/api/v1/experiments/{id}/end',
    access: 'schedule:write',
    summary: 'Ends an experiment: from now on every hour chooses again. What it has shown stays',
    params: z.strictObject({ id: Id }),
    response: PlannedExperiment,
  },
  experimentCsv: {
    method: 'GET',
    path: '/api/v1/experiments.csv',
    access: 'reports:read',
    summary: 'All experiments and their results as CSV',
    response: 'csv',
  },
});
