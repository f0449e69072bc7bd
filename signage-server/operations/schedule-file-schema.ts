import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ScheduleFile } from '../../shared/model/schedule-file.ts';
import { scheduleFileWords } from './schedule-file-words.ts';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  allOf?: Node[];
}

/** The JSON Schema of an exported schedule (public/schemas/schedule-file.json), made of the zod schema that reads it. */
export function scheduleFileSchema(): string {
  // Input: what a file must hold. Fields with a default may be left out.
  const schema = z.toJSONSchema(ScheduleFile, { io: 'input', unrepresentable: 'any' });
  describe(schema as Node);
  const title = 'A Vitrine schedule, as exported by the console and read by `npm run explain`';
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}

/** Says at each field what it means. A field without words fails here, and so does a word for no field. */
function describe(root: Node): void {
  const used = new Set<string>();
  const wordless: string[] = [];
  const walk = (node: Node, way: string): void => {
    for (const [name, field] of Object.entries(node.properties ?? {})) {
      const path = way === '' ? name : `${way}.${name}`;
      const key = [path, `*.${name}`].find((one) => one in scheduleFileWords);
      if (key === undefined) wordless.push(path);
      else {
        used.add(key);
        field.description = scheduleFileWords[key];
      }
      walk(field, path);
    }
    const inner = [node.items, ...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
    for (const one of inner) if (one) walk(one, way);
  };
  walk(root, '');
  const unused = Object.keys(scheduleFileWords).filter((key) => !used.has(key));
  if (wordless.length > 0 || unused.length > 0)
    throw new Error(
      `schedule-file-words.ts lacks words for ${wordless.join(', ') || 'nothing'}, and has words for no field: ${unused.join(', ') || 'none'}`,
    );
}

if (import.meta.main) {
  writeFileSync(
    join(import.meta.dirname, '..', '..', 'public', 'schemas', 'schedule-file.json'),
    scheduleFileSchema(),
  );
}
