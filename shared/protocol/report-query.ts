import { z } from 'zod';
import { CalendarDate, Id } from '../model/id.ts';

/**
 * The range and screen that every report takes; days are the store's own. Apart from the reports themselves, which no screen
 * has to load.
 */
export const ReportQuery = z.strictObject({ from: CalendarDate, to: CalendarDate, displayId: Id.optional() });
export type ReportQuery = z.infer<typeof ReportQuery>;
