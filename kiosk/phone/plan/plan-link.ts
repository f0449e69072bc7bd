import { PlanKey } from '../../../shared/model/visit-plan.ts';

const MARK = '#plan=';

/** The key in a link to a planned visit: behind `#`, which no browser sends to a server. Null without one. */
export function planKey({ hash }: { hash: string }): string | null {
  return hash.startsWith(MARK) ? (PlanKey.safeParse(hash.slice(MARK.length)).data ?? null) : null;
}

export function planLink(origin: string, key: string): string {
  return `${origin}/phone${MARK}${key}`;
}
