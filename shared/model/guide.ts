import { z } from 'zod';
import { Id, Name } from './id.ts';

const Words = z.array(z.string().min(2).max(40)).max(40).default([]);

/** Which products an answer means, by what the catalogue says of them: any of `words`, and none of `without`. */
export const GuideMatch = z.object({
  words: Words,
  without: Words,
  categories: z.array(z.string().min(1).max(60)).max(20).default([]),
});
export type GuideMatch = z.infer<typeof GuideMatch>;

/** By the first part of a BCP 47 tag. What is not said in a language is said in the merchant's own. */
const InLanguages = (longest: number) =>
  z.record(z.string().regex(/^[a-z]{2,3}$/), z.string().min(1).max(longest)).optional();

/** Words of the merchant's, and the same in other languages. */
export interface Said {
  text: string;
  said?: Readonly<Record<string, string>> | undefined;
}

export const GuideOption = z.object({
  id: Id,
  text: z.string().min(1).max(60),
  said: InLanguages(60),
  match: GuideMatch,
});
export type GuideOption = z.infer<typeof GuideOption>;

export const GuideQuestion = z.object({
  id: Id,
  text: z.string().min(1).max(120),
  said: InLanguages(120),
  /** What does not meet the answer is out (a diet); else it only stands further down (a taste). */
  strict: z.boolean().default(false),
  options: z.array(GuideOption).min(2).max(6),
});
export type GuideQuestion = z.infer<typeof GuideQuestion>;

/** A few questions of the merchant's that lead to a short list. What may be spent is asked after them, by itself. */
export const Guide = z.object({
  id: Id,
  title: Name,
  said: InLanguages(120),
  /** Where it is offered beside the products; null where it fits no single category. */
  category: z.string().min(1).max(60).nullable(),
  among: GuideMatch,
  questions: z.array(GuideQuestion).min(2).max(4),
  isSample: z.boolean().default(false),
});
export type Guide = z.infer<typeof Guide>;

/** Guides as a file of our own brings them and takes them away. */
export const GuideFile = z.strictObject({ guides: z.array(Guide).min(1).max(200) });
export type GuideFile = z.infer<typeof GuideFile>;
