import type { Translation } from '../../../shop/languages/message.ts';
import type { englishPlan } from '../english/plan.ts';

export const japanesePlan: Translation<typeof englishPlan> = {
  planTitle: 'ご来店の予定',
  planHere: '{all}点のうち{here}点が本日あります',
  planNear: 'ここにないもののうち{count}点が{store}にあります。',
  planInvite: 'お立ち寄りください',
  planInviteText: '下に、いちばん短い順路で並べています。',
  planOpenNow: '営業中（{time}まで）',
  planOpens: '{time}から営業',
  planOnlyHere: '店内だけの催し',
  planRoom: 'まだ空きがあります。',
  planTake: '持っていく',
  planTaken: 'このスマホに入りました',
  planTakenText: '店内の画面のコードを読み取ると、すぐにリストが表示されます。',
  planCounts: 'これを持って来店されると、来店1件として数えます。どなたかは分かりません。',
  planOver: 'この予定は終わりました',
  planOverText: '予定は1か月有効です。入手したところで新しいリンクをお求めください。',
  planMake: '来店を予定する',
  planMakeText: '本日あるもの、その場所、いちばん短い順路のページです。リンクを送れます。',
};
