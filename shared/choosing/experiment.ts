import { z } from 'zod';
import { Id, Instant, Name } from '../model/id.ts';

/**
 * A question put to a playlist: does what the screens choose in it do better than even turns? In some hours of some
 * screens, drawn by lot, they choose nothing, and the difference is the answer.
 */
export const Experiment = z.strictObject({
  id: Id,
  name: Name,
  playlistId: Id,
  /** Share of the hours in which nothing is chosen. */
  controlShare: z.number().min(0.1).max(0.5),
  startedAt: Instant,
  /** Null while it runs. */
  endedAt: Instant.nullable(),
});
export type Experiment = z.infer<typeof Experiment>;

/** The smallest difference that an experiment is to find, as a share of what there is without choosing. */
export const LeastLift = z.number().min(0.02).max(1);

/** An experiment and how long it was thought to take. No screen is told: those of an older build take no more keys. */
export const PlannedExperiment = Experiment.extend({
  /** Null, as are the hours, where nobody planned. */
  lift: LeastLift.nullable(),
  /** Hours of screens after which a difference as large is found in four of five experiments. */
  plannedHours: z.int().nullable(),
});
export type PlannedExperiment = z.infer<typeof PlannedExperiment>;

/** An hour is one and the same for all zones that differ by whole hours. */
export const HOUR_MS = 3_600_000;
export const hourOf = (at: number): number => Math.floor(at / HOUR_MS) * HOUR_MS;

/**
 * Whether nothing is chosen on a screen in the hour that begins at `hour`. It follows from these three alone: the screen
 * needs nobody to tell it, the store knows it without being told, and nobody can choose it.
 */
export function isControl(
  { id, controlShare }: Pick<Experiment, 'id' | 'controlShare'>,
  displayId: string,
  hour: number,
): boolean {
  return lotOf(`${id}/${displayId}/${hour}`) < controlShare;
}

/** A number in [0, 1) that looks like chance and follows from the text (FNV-1a, then murmur3's finish). */
function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}
