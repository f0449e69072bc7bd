import type { Creative } from './creative.ts';

/** What is written in a creative that is drawn from words; of pictures and films only their name can be read. */
export function textsOf(creative: Creative): string[] {
  if ('media' in creative) return [creative.name];
  const { id: _, name: __, ...content } = creative;
  return stringsIn(content);
}

/** Every string within a value. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
