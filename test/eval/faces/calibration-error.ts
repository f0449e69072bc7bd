import { grouped } from './grouped.ts';

const BINS = 10;

/** Expected calibration error: by how much, on average, a network's sureness differs from how often it is right. */
export function calibrationError(told: readonly { sureness: number; right: boolean }[]): number {
  const bins = grouped(told, ({ sureness }) => Math.min(BINS - 1, Math.floor(sureness * BINS)));
  let error = 0;
  for (const members of bins.values()) {
    const sureness = members.reduce((sum, member) => sum + member.sureness, 0);
    const right = members.filter((member) => member.right).length;
    error += Math.abs(sureness - right);
  }
  return told.length ? error / told.length : 0;
}
