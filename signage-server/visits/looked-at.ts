import { z } from 'zod';
import { Id } from '../../shared/model/id.ts';
import type { VisitTable } from '../storage/visit-schema.ts';

const Looks = z.array(Id);

/** Products opened in this visit, latest first. */
export function lookedAt(visit: VisitTable): string[] {
  return Looks.parse(JSON.parse(visit.looked_at));
}
