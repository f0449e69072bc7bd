/** What the registry of data uses says of things that are held and of questions to friends, in Japanese. */
export const japaneseHolds: Readonly<Record<string, string>> = {
  'a month after its end; whose it is, until that is erased or the visit is a day over':
    '終了後一か月。誰のものかは、消去されるか訪問の一日後まで',
  'with what is held': 'お取り置きとともに',
  'a random number of what is held': 'お取り置きの乱数',
  'since when it is held': 'いつからお取り置きしているか',
  'until when it is held': 'いつまでお取り置きするか',
  'from when it can be picked up': 'いつから受け取れるか',
  'until when it can be picked up': 'いつまで受け取れるか',
  'where it can be picked up': 'どこで受け取れるか',
  'when the staff put it aside': 'スタッフがいつ取り置いたか',
  'when it was over': 'いつ終わったか',
  'handed over, let go, run out, or taken back by the shop':
    'お渡し、取りやめ、期限切れ、または店による取り消し',
  'a product that is held': 'お取り置きの商品',
  'how many of them are taken from what others are offered': 'そのうちほかの人に出していない数',
  'a week after its end, or until it is erased': '終了後一週間、または消去されるまで',
  'with the question': '質問とともに',
  'the random number in the link of a question to friends': '友だちへの質問のリンクにある乱数',
  'the products that friends choose from': '友だちが選ぶ商品',
  'when it was asked': 'いつ聞いたか',
  'until when friends can answer': 'いつまで友だちが答えられるか',
  'when its person ended it': '本人がいつ終えたか',
  'a random number of the browser for this one question, as a hash':
    'この質問だけのためのブラウザの乱数（ハッシュ）',
  'the product that somebody chose': '誰かが選んだ商品',
  'when the list was last changed': 'リストが最後に変更された時刻',
};
