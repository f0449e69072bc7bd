import { ENGLISH, type Speech } from '../../shop/languages/languages.ts';
import { type ShopSetting, settingFor } from '../../shop/shop-setting.ts';

/** The kiosk's words, but for those that send whoever reads them to the staff: here the staff read them. */
const STAFF_SPEECH: Speech = {
  ...ENGLISH,
  words: {
    ...ENGLISH.words,
    outOfStockDetail: ({ counted }) => `${counted}`,
    stockStale: 'Not counted lately',
    stockStaleDetail: 'Look at the shelf.',
  },
};

/** How the kiosk's facts are told to staff: in a store of this language, with these categories. */
export function staffSetting(storeLanguage: string, categories: readonly string[]): ShopSetting {
  return settingFor(STAFF_SPEECH, storeLanguage, categories, Date.now, (path) => path);
}
