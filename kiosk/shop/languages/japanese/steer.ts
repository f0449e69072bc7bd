import type { steerWords as english } from '../english/steer.ts';
import type { Translation } from '../message.ts';

export const steerWords: Translation<typeof english> = {
  sort: '並べ替え：{order}',
  sortLabel: '並べ方',
  sortFitting: 'お店の順',
  sortPrice: '安い順',
  sortUnit: '単価の安い順',
  sortName: '名前順',
  sortStars: '評価順',
  filterStock: '今あるもの',
  filterReduced: 'お買い得',
  showEverything: 'すべて見せて',
  showMore: { other: 'あと{count}点を見る' },
  mission: 'よろしければ、今日のご用は？',
  missionQuick: '急いでいる',
  missionBrowse: '見てまわる',
  missionGift: '贈り物',
  missionRepair: '作る・直す',
  thisIsIt: '{name}：これです',
  notIt: '{name}：違います',
  notNow: '今はいい',
  notNowShelf: '今はいい：{name}',
  refused: '{name}は表示しません',
  rested: 'ひとまず隠しました',
};
