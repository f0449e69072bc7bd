import type { Translation } from '../../../shop/languages/message.ts';
import type { englishIdeas } from '../english/ideas.ts';

export const japaneseIdeas: Translation<typeof englishIdeas> = {
  notForMe: 'いりません',
  notForMeName: '{name}はいりません',
  usualDates: 'いつもは毎月{from}日から{until}日の間にいらっしゃいます。',
  receiptAge: '年齢についてのご本人の言葉',
  receiptAgeWord: '{age}歳以上',
};
