import { BasketRules } from '../model/basket-rules.ts';
import { endpoints } from './endpoint.ts';

/** What a shop does about lists that are left alone. */
export const basketEndpoints = endpoints({
  basketRules: {
    method: 'GET',
    path: '/api/v1/basket-rules',
    access: 'store:manage',
    summary: 'After how long the shop reminds somebody of a list that they left alone; null: never',
    response: BasketRules,
  },
  setBasketRules: {
    method: 'PUT',
    path: '/api/v1/basket-rules',
    access: 'store:manage',
    summary: 'Sets it. A list is reminded of once, and only to who asked for messages',
    body: BasketRules,
    response: 'none',
  },
});
