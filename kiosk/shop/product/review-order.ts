import type { Review } from '../../../shared/model/product-facts.ts';

export const REVIEW_ORDERS = ['newest', 'best', 'worst'] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/** Reviews with exactly so many stars (null: all), in an order; of equals the newer first. Nothing is added or changed. */
export function reviewsIn(reviews: readonly Review[], order: ReviewOrder, stars: number | null): Review[] {
  const sign = order === 'best' ? -1 : order === 'worst' ? 1 : 0;
  return reviews
    .filter(({ rating }) => stars === null || rating === stars)
    .sort((a, b) => sign * (a.rating - b.rating) || b.writtenAt - a.writtenAt);
}

/** Sources of reviews, each once, in the order in which they come. */
export function sourcesOf(reviews: readonly Review[]): string[] {
  return [...new Set(reviews.map(({ source }) => source))];
}
