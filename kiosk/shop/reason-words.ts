import type { SuggestionReason } from '../../shared/model/visit.ts';
import type { ShopWords } from './languages/languages.ts';

/** Why something is suggested, in words fit for a screen that others see too. */
export function reasonWords(reason: SuggestionReason, strings: ShopWords): string {
  switch (reason.rule) {
    case 'merchant':
      return strings.reasonMerchant({ name: reason.with });
    case 'bought-together':
      return strings.reasonTogether({ name: reason.with });
    case 'same-category':
      return strings.reasonCategory(reason);
    case 'earlier-visit':
    case 'bought-before':
      return strings.reasonEarlier;
  }
}
