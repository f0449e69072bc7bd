/** What the registry of data uses says of orders that are followed, of questions, and of what other systems brought, in Japanese. */
export const japaneseCare: Readonly<Record<string, string>> = {
  'whether its person let the staff see it': '本人がスタッフに見せたかどうか',
  'to pick up, to bring back, to be delivered or to be repaired': '受け取り、返品、配達、修理のどれか',
  'the step at which it is': '今の段階',
  'the steps that it took, and when': 'これまでの段階とその時刻',
  'when it was last told how far it is': '進み具合が最後に届いた時刻',
  'how many stops the delivery makes before': '配達がその前に立ち寄る件数',
  'from when it is expected': '予定の始まり',
  'until when it is expected': '予定の終わり',
  'with the order, or until it is taken off the phone or erased':
    '注文とともに、または電話から外すか消去されるまで',
  'a random number of an order that somebody follows': '誰かが追跡している注文の乱数番号',
  'since when somebody follows it': 'いつから追跡しているか',
  'a month, or until its person is erased': '1か月、または本人が消去されるまで',
  'a random number of a question that somebody has answered or left':
    '誰かが答えた、または答えなかった質問の乱数番号',
  'which question it was, never what was said': 'どの質問か（答えの内容は決して含まない）',
  '# days while nobody takes it over; then until it is deleted on the phone or its person is erased':
    '引き継がれない間は#日、その後は電話で削除されるか本人が消去されるまで',
  'a random number of what another system of the shop brought along':
    '店の別のシステムから届いたものの乱数番号',
  'a random number of the file in which it came': '届いたファイルの乱数番号',
  'the name of the other system': '別のシステムの名前',
  'the customer’s number there, as a hash, until its person takes over':
    'そこでの顧客番号のハッシュ（本人が引き継ぐまで）',
  'the code by which its person takes over, as a hash, until then':
    '本人が引き継ぐためのコードのハッシュ（それまで）',
  'the random number of who took it over': '引き継いだ人の乱数番号',
  'when it came': '届いた時刻',
  'what its person agreed to there': 'そこで本人が同意した内容',
  'when they agreed there': 'そこで同意した時',
  'by what the shop shows that': '店がそれを示す根拠',
  'when its person gave the purpose here': '本人がここで目的に同意した時',
  'a random number of a line that came along': '届いた行の乱数番号',
  'the purpose without which it is not used': 'それなしには使われない目的',
  'bought, opened, or a topic that is not wanted': '購入、閲覧、または不要な話題',
  'the topic that is not wanted': '不要な話題',
  'the day that was told with it': 'ともに届いた日付',
};
