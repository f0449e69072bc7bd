import { z } from 'zod';
import { PlanKey } from '../../../shared/model/visit-plan.ts';

const KEY = 'vitrine-plan';
const KeptPlan = z.strictObject({ key: PlanKey });

/** The plan that this phone takes along; null without one, or where storage is refused. */
export function readKeptPlan(storage: Storage): string | null {
  try {
    return KeptPlan.parse(JSON.parse(storage.getItem(KEY) ?? 'null')).key;
  } catch {
    return null;
  }
}

export function keepPlan(storage: Storage, key: string): void {
  try {
    storage.setItem(KEY, JSON.stringify({ key }));
  } catch {
    // The list may still fit; that it led to a visit is not counted then.
  }
}
