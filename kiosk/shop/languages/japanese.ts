import type { english } from './english.ts';
import { accessWords } from './japanese/access.ts';
import { cameraWords } from './japanese/camera.ts';
import { commitmentWords } from './japanese/commitments.ts';
import { compareWords } from './japanese/compare.ts';
import { guideWords } from './japanese/guide.ts';
import { help } from './japanese/help.ts';
import { holdWords } from './japanese/hold.ts';
import { howToWords } from './japanese/how-to.ts';
import { mapWords } from './japanese/map.ts';
import { productWords } from './japanese/product.ts';
import { scanWords } from './japanese/scan.ts';
import { steerWords } from './japanese/steer.ts';
import { takeover } from './japanese/takeover.ts';
import type { Translation } from './message.ts';

export const japanese: Translation<typeof english> = {
  ...productWords,
  ...compareWords,
  ...commitmentWords,
  ...howToWords,
  ...guideWords,
  ...steerWords,
  touchToBegin: 'タッチして始める',
  home: 'ホーム',
  list: 'リスト',
  toPhone: 'スマホへ',
  done: '終わる',
  back: '戻る',
  close: '閉じる',
  navigation: 'お店',
  dock: '検索とメニュー',

  greeting: '何をお探しですか？',
  greetingHint: '検索するか、写真にタッチしてご覧ください。',
  categories: '見てまわる',
  offers: '今週のお買い得',
  everything: 'すべて',
  productCount: { other: '{count}点' },

  searchLabel: '店内を検索',
  clearSearch: '検索を消す',
  searchStart: '言葉の一部やブランド名でも見つかります。つづりが少し違っても大丈夫です。',
  found: { other: '「{words}」の商品　{count}点' },
  foundFirst: '「{words}」の検索結果、はじめの{most}件',
  foundNothing: '「{words}」という商品はありません',
  foundPart: '名前か説明に一部の言葉を含む商品です。ラベルをご確認ください。',
  foundNothingHint: '短い言葉で試すか、写真からお探しください。店員が別の名前で知っているかもしれません。',

  keyboard: '画面のキーボード',
  keySpace: '空白',
  keyDelete: '削除',
  keyHide: 'キーボードを隠す',
  keyDigits: '数字',
  keyLetters: '文字',
  keyLatin: 'ローマ字',

  was: '通常 {price}',
  save: '{price}お得',
  unit: '{unit}あたり',
  inStock: { other: '在庫 {count}点' },
  fewLeft: { other: '残り{count}点' },
  outOfStock: '本日は売り切れ',
  stockChecked: '{ago}に確認',
  stockStale: '店員にお尋ねください',
  stockStaleDetail: 'この商品の在庫は最近確認していません。',
  outOfStockDetail: '入荷の予定は店員がお答えします。（{counted}）',

  aisle: '通路 {aisle}',
  bay: '棚 {bay}',
  wayHint: '案内板に沿って通路{aisle}へ。そこで棚{bay}をお探しください。',
  wayAisles: '店内の通路',
  wayBays: '通路{aisle}の棚',
  goesWith: '一緒にいかがですか',
  notThere: 'この商品は現在お取り扱いがありません。',

  add: 'リストに入れる',
  added: '{name}をリストに入れました',
  onList: { other: 'リストに{count}点' },
  more: '{name}をもう1点',
  less: '{name}を1点減らす',
  remove: '{name}をリストから外す',
  removed: '{name}をリストから外しました',
  undo: '元に戻す',
  listEmpty: 'リストは空です',
  listEmptyHint: '気になる商品の「リストに入れる」にタッチしてください。終わるまでこの画面に残ります。',
  listOrder: '通路の順',
  total: '合計',
  totalWithout: '合計（売り切れを除く）',
  startLooking: '見てまわる',

  offerTitle: 'リストを持って行く',
  offerLead: 'スマホのカメラをコードに向けてください。',
  offerLeadLater: 'コードが用意でき次第、ここに表示します。',
  offerOpens: '開くページ',
  offerTyped: 'カメラがない場合は、このアドレスを開いて入力',
  offerScreen: 'この画面は「{name}」です',
  offerCodeLabel: '{host}を開くQRコード',
  offerWaiting: 'コードを用意しています…',
  offerPaused: 'まだご利用中ですか？',
  offerPausedHint: '使われていない間、コードはお休みします。',
  offerAgain: '新しいコードを表示',
  offerOffline: '現在、お店につながりません',
  offerOfflineHint: 'リストはこの画面に残っています。接続を続けて試みます。',
  offerTaken: '別のスマホがこの画面に接続しています',
  promiseNoApp: 'アプリも登録も不要',
  promiseNoName: 'この画面にお名前は出ません',
  promiseEnd: 'ワンタッチで終了、どちらからでも',

  matchTitle: 'スマホにこの3つが出ていますか？',
  matchHint: '同じなら、スマホの「They match」にタッチしてください。',
  matchChoosing: '続け方をスマホでお選びください。',
  matchStop: '違います、やめる',
  connected: '接続中',
  connectedHint: 'リストはスマホにもあります。',
  end: '終了',
  suggestions: 'このリストにおすすめ',
  reasonMerchant: '{name}に合います',
  reasonTogether: '{name}とよく一緒に買われています',
  reasonCategory: '{category}の商品',
  reasonEarlier: '以前のご来店の品に合います',

  idleTitle: 'まだご利用中ですか？',
  idleText: 'この画面が消去されるまで',
  idleTextListed: 'リストを他の人に見せないため、この画面が消去されるまで',
  idleSeconds: { other: '{count}秒' },
  idleStay: '使っています',
  idleEnd: '今すぐ消去',
  leaveTitle: '終わりますか？',
  leaveText: { other: 'リストに{count}点あります。終わると、この画面から消えます。' },
  leaveStay: 'まだ続ける',

  access: '使いやすく',
  textSize: '文字の大きさ',
  textSizeStep: '{steps}段階の{step}',
  contrast: '高コントラスト',
  readAloud: '読み上げ',
  reach: 'ページを下げる',
  reachHint: '画面の下半分にすべて表示',
  language: '言語',
  languages: '言語を選ぶ',

  ...accessWords,
  ...cameraWords,
  ...mapWords,
  ...scanWords,

  ...help,
  ...holdWords,
  ...takeover,
};
