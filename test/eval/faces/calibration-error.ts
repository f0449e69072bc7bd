import { grouped } from './grouped.ts';

export interface Sureness {
  /** Probability of the answer, as told. */
  sureness: number;
  right: boolean;
}

const BINS = 10;
/** Drawings of as many answers with replacement, for the interval. */
const DRAWINGS = 1000;

/** Expected calibration error: by how much, on average, a network's sureness differs from how often it is right. */
export function calibrationError(told: readonly Sureness[]): number {
  const bins = grouped(told, ({ sureness }) => Math.min(BINS - 1, Math.floor(sureness * BINS)));
  let error = 0;
  for (const members of bins.values()) {
    const sureness = members.reduce((sum, member) => sum + member.sureness, 0);
    const right = members.filter((member) => member.right).length;
    error += Math.abs(sureness - right);
  }
  return told.length ? error / told.length : 0;
}

/** The same with the 95 % interval of the bootstrap. `random`: numbers from 0 to under 1. */
export function calibrationInterval(
  told: readonly Sureness[],
  random: () => number,
): { value: number; low: number; high: number } {
  const drawn = (): Sureness[] => told.flatMap(() => told[Math.floor(random() * told.length)] ?? []);
  const errors = Array.from({ length: DRAWINGS }, () => calibrationError(drawn())).toSorted((a, b) => a - b);
  const at = (share: number): number => errors[Math.floor(share * (DRAWINGS - 1))] ?? 0;
  return { value: calibrationError(told), low: at(0.025), high: at(0.975) };
}
