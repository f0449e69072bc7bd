import type { ContentCategory } from '../../../shared/model/content-category.ts';

const WORDS: Readonly<Record<ContentCategory, string>> = {
  alcohol: 'alcohol',
  gambling: 'gambling',
  vape: 'vaping or tobacco',
  health: 'health',
  intimate: 'something intimate',
  baby: 'a baby or pregnancy',
  price: 'prices',
  stock: 'what is in stock',
  safety: 'safety',
  job: 'a job',
  credit: 'credit or paying later',
};

/** What a creative can be about, where that decides who may see it. */
export const CATEGORY_OPTIONS: readonly { value: string; label: string }[] = [
  { value: '', label: 'none of these' },
  ...Object.entries(WORDS).map(([value, label]) => ({ value, label })),
];
