import type { Wait } from './promise.ts';

/** How calls were answered, over a range of days. */
export interface AnswerTimes {
  asked: number;
  answered: number;
  /** Milliseconds, of those that were answered; null when none was. */
  medianMs: number | null;
  /** Four of five were answered within this. */
  mostMs: number | null;
  escalated: number;
}

export function answerTimes(waits: readonly (Wait & { escalated: boolean })[]): AnswerTimes {
  const answered = waits
    .filter((wait) => wait.answered)
    .map(({ ms }) => ms)
    .sort((a, b) => a - b);
  const at = (share: number): number | null => answered[Math.ceil(answered.length * share) - 1] ?? null;
  return {
    asked: waits.length,
    answered: answered.length,
    medianMs: at(0.5),
    mostMs: at(0.8),
    escalated: waits.filter(({ escalated }) => escalated).length,
  };
}
