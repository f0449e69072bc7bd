import type { Notice } from '../notice.ts';

export const japanese: Notice = {
  id: 'visit',
  version: 3,
  language: 'ja',
  purposes: [
    {
      purpose: 'remember-list',
      title: 'リストを残す',
      sentence: '買い物リストを次のご来店まで残します。',
      example: '土曜日にまた読み取ると、今日書いたコーヒーがまだリストにあります。',
      dataItems: ['リストの項目と追加された時'],
      retention: 'ご自身で消すまで、長くても最後のご来店から13か月',
    },
    {
      purpose: 'recommend-from-history',
      title: '以前の来店から提案する',
      sentence: '以前のご来店で開いた商品や書き留めた商品から、それに合うものを提案します。',
      example: 'パスタを書き留めた方には、それに合うソースをお使いの電話で提案します。',
      dataItems: ['ご来店中に開いた商品、書き留めた商品'],
      retention: '13か月',
    },
    {
      purpose: 'recommend-from-purchases',
      title: '買った物から提案する',
      sentence: 'レジでパスを見せると、買った物を残し、また必要になりそうな物を提案します。',
      example: '数週間おきにコーヒーを買う方には、なくなりそうな頃にお知らせします。',
      dataItems: ['パスを見せて買った商品と、その時'],
      retention: '13か月',
    },
    {
      purpose: 'show-on-shared-screen',
      title: 'この画面に提案を表示する',
      sentence: '今回のご来店の間だけ、お一人で前に立っているときに、大きな画面にも提案を表示できます。',
      example: 'ソースが棚までの道順とともに大きく表示されます。お名前は決して出ません。',
      dataItems: ['今回のご来店の提案'],
      retention: '今回のご来店が終わるまで',
    },
    {
      purpose: 'staff-see-requests',
      title: '頼んだことを店員に見せる',
      sentence:
        '店員を呼ぶと、お尋ねの商品と、この訪問でリストに入れたものが店員の端末に表示されます。以前のことは表示されません。',
      example: 'ドリルの相談をすると、担当者が合うものを持って来ます。',
      dataItems: ['送信した依頼と、その中の商品', 'その訪問でリストに入れたもの'],
      retention: '依頼が終わるまで、長くても1日',
    },
    {
      purpose: 'offers-by-message',
      title: 'お得な情報を知らせる',
      sentence: 'ご自身で選んだお知らせを、決めた回数と時間帯で、このページに載せます。',
      example: 'リストのお茶が今週は安いことを、ここで読めます。',
      dataItems: ['お知らせについてのご希望', 'お知らせと届いた時'],
      retention: 'オフにするまで。お知らせは30日',
    },
    {
      purpose: 'visit-rhythm',
      title: 'いつも来る曜日を使う',
      sentence:
        'ご来店の記録から、いつも来る曜日や日にちを割り出し、役に立つときにお知らせが届くようにします。',
      example: '土曜日に来る方へのお知らせは、土曜日まで待ちます。',
      dataItems: ['ご来店の日'],
      retention: '13か月',
    },
  ],
  withdrawal: 'このページでいつでもオフにできます。すべての画面ですぐに止まります。',
  rights:
    'ご自身について保管されているものは、このページですべて見て、保存し、訂正し、消去できます。監督機関に申し立てることもできます。',
  authority: 'この店がある国のデータ保護機関。',
  automatedLogic:
    '提案は、それぞれに示された決まった規則に従います。価格がお客様によって変わることはありません。',
};
