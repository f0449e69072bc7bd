import type { z } from 'zod';
import { wordsFor } from './feedback.ts';

/**
 * Hands the JSON of the file that somebody chose to `take`, and makes the input ready for the next one. Returns what is
 * wrong with the file, or why it was refused; empty when it was taken, or none was chosen.
 */
export async function takeJsonFile<S extends z.ZodType>(
  { target }: Event,
  schema: S,
  take: (value: z.output<S>) => Promise<void>,
): Promise<string> {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (!file) return '';
  const fault = await jsonFault(await file.text(), schema, take);
  input.value = '';
  return fault;
}

async function jsonFault<S extends z.ZodType>(
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
