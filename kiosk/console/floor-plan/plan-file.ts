import { FloorPlan } from '../../../shared/model/floor-plan.ts';
import { saveText } from '../data/save-text.ts';

/** More than the largest plan takes. */
const MOST_BYTES = 256 * 1024;

/** A plan from a file that was exported here; or why it is none, in words. */
export async function readPlanFile(
  file: Pick<File, 'size' | 'text'>,
): Promise<{ plan: FloorPlan } | { fault: string }> {
  if (file.size > MOST_BYTES) return { fault: 'This file is larger than any floor plan.' };
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch {
    return { fault: 'This file is no JSON.' };
  }
  const parsed = FloorPlan.safeParse(content);
  if (parsed.success) return { plan: parsed.data };
  const [first] = parsed.error.issues;
  const where = first?.path.join('.') || 'the file';
  return { fault: `This file is no floor plan: ${where}: ${first?.message ?? 'unreadable'}` };
}

/** Puts the plan into the person's downloads. */
export function savePlanFile(plan: FloorPlan): void {
  saveText('floor-plan.json', JSON.stringify(plan, null, 2));
}
