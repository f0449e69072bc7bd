import type { z } from 'zod';
import { wordsFor } from './feedback.ts';

/** Hands a file's JSON to `take`. Returns what is wrong with the file, or why it was refused; empty when it was taken. */
export async function jsonFault<S extends z.ZodType>(
  text: string,
  schema: S,
  take: (value: z.output<S>) => Promise<void>,
): Promise<string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'That file is not JSON.';
  }
  const read = schema.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    return `It is not as it has to be at ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? ''}`;
  }
  try {
    await take(read.data);
  } catch (error) {
    return wordsFor(error);
  }
  return '';
}
