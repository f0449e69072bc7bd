import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { settings } from '../config.ts';

/** The text of `.env.example`: every setting with what it means and its default, made of the table in config.ts. */
export function envExample(): string {
  const lines = Object.entries(settings).map(([name, schema]) => {
    const { default: standard } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    return `# ${schema.description}\n${standard === undefined ? '# ' : ''}${name}=${standard ?? ''}\n`;
  });
  return `# Settings of Vitrine. Copy what you change to .env or to the environment of the service.\n\n${lines.join('\n')}`;
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, '..', '..', '.env.example'), envExample());
