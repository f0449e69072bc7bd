import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ScheduleFile } from '../../shared/model/schedule-file.ts';

/** The JSON Schema of an exported schedule (public/schemas/schedule-file.json), made of the zod schema that reads it. */
export function scheduleFileSchema(): string {
  // Input: what a file must hold. Fields with a default may be left out.
  const schema = z.toJSONSchema(ScheduleFile, { io: 'input', unrepresentable: 'any' });
  const title = 'A Vitrine schedule, as exported by the console and read by `npm run explain`';
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}

if (import.meta.main) {
  writeFileSync(
    join(import.meta.dirname, '..', '..', 'public', 'schemas', 'schedule-file.json'),
    scheduleFileSchema(),
  );
}
