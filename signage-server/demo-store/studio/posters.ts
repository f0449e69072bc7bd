import { DINNER_POSTERS } from './dinner-posters.ts';
import { FOOD_POSTERS } from './food-posters.ts';
import type { Poster } from './poster.ts';
import { SHOP_POSTERS } from './shop-posters.ts';

/** Every still of the demo shop, all of them the project's own work. */
export const POSTERS: readonly Poster[] = [...SHOP_POSTERS, ...FOOD_POSTERS, ...DINNER_POSTERS];
