import type { CameraWords } from './camera-words.ts';
import { japaneseRegistry } from './registry/japanese.ts';
import { japaneseCare } from './registry/japanese-care.ts';
import { japaneseHolds } from './registry/japanese-holds.ts';
import { japanesePlans } from './registry/japanese-plans.ts';
import { japaneseRewards } from './registry/japanese-rewards.ts';

const agreed = '（コードを読み取り、同意された方のみ）';

export const japanese: CameraWords = {
  language: 'ja',
  direction: 'ltr',
  loading: 'しばらくお待ちください…',
  trouble: {
    title: '店舗に接続できません',
    text: 'この端末が通信できることを確認し、もう一度お試しください。',
    again: 'もう一度試す',
  },
  languages: 'ほかの言語で読む',
  title: '画面に付いているカメラについて',
  off: 'カメラは停止しています。現在、この店ではどの画面もカメラを使っていません。',
  heldOff: {
    'store-switch': '店舗がすべてのカメラを停止しました。',
    'server-switch': '画面を動かすサーバーが、すべてのカメラを停止しています。',
    'check-overdue': '店舗が6か月ごとに行うカメラ、記憶装置、掲示の点検が済むまで停止します。',
  },
  on: '一部の画面の上に小さなカメラがあります。カメラがすることは次のことだけです。',
  facts: [
    '映像は画面の外に出ることも保存されることもありません。解析され、一瞬で消えます。',
    '顔の特徴データも、名前も、個人の番号もありません。',
    '画面が送るのは15分ごとの合計だけです。報告は1時間、1日、1週間の単位で、10人以上いる場合に限り表示されます。',
  ],
  never: '決してできないこと',
  details: '現在していること',
  who: '責任者',
  contact: '連絡先',
  why: '目的',
  purposes: {
    P1: 'コードを読み取り、同意された後に限り、見ている時間と年齢層を推定し、来店者を数えます。',
    P2: '画面を見ている人数と時間を数えます。',
    P3: '画面を見ている人数を数え、前にいる方々に合う画像を選びます。',
  },
  basis: '法的根拠',
  what: '推定する内容',
  kept: '保存期間',
  models: '使用するモデルとその精度',
  modelFile: (file, licence, sha256) =>
    `${file}、ライセンス ${licence}、SHA\u2011256\u00a0${sha256.slice(0, 12)}…`,
  assessment: '根拠となる影響評価',
  object: '希望されない場合',
  objectText:
    'タッチスクリーンの「Camera off」に触れるか、キーボードの Tab と Enter を押してください。何も読み取らずに、そのカメラは15分間停止します。タッチできない画面では、スタッフにお申し付けください。店内のすべてのカメラを一度に停止します。',
  complain: '苦情の申し立て先',
  uses: 'この店で人について保存されるすべての情報とその目的',
  useKept: (kept) => `（保存期間：${kept}）`,
  sentences: {
    'how many people are there': '何人いるか',
    'whether they face the screen': '画面の方を向いているか',
    'for how long': 'どのくらいの時間か',
    'an age band (#-#, #-#, # and over; otherwise unknown)':
      '年齢層（#～#歳、#～#歳、#歳以上。それ以外は不明）',
    'gender presentation, as it looks (feminine, masculine; otherwise unknown)':
      '外見上の性別の印象（女性的、男性的。それ以外は不明）',
    'how many people are there: only of somebody who scanned the code and agreed': `何人いるか${agreed}`,
    'whether they face the screen: only of somebody who scanned the code and agreed': `画面の方を向いているか${agreed}`,
    'for how long: only of somebody who scanned the code and agreed': `どのくらいの時間か${agreed}`,
    'an age band (#-#, #-#, # and over; otherwise unknown): only of somebody who scanned the code and agreed': `年齢層（#～#歳、#～#歳、#歳以上。それ以外は不明）${agreed}`,
    'gender presentation, as it looks (feminine, masculine; otherwise unknown): only of somebody who scanned the code and agreed': `外見上の性別の印象（女性的、男性的。それ以外は不明）${agreed}`,

    'Nobody is recognised. No screen holds a network that can tell one person from another, and none can be loaded.':
      '個人を識別することはありません。人を見分けられるネットワークはどの画面にもなく、読み込むこともできません。',
    'There is no list of people to look out for, and no alert about anybody.':
      '探している人の名簿も、誰かについての警報もありません。',
    'Emotion, origin, religion, orientation, health, weight, disability and looks are not estimated, and nothing here can express them.':
      '感情、出自、宗教、性的指向、健康、体重、障害、容姿は推定されず、それらを表す仕組みもありません。',
    'What is estimated never changes a price, and never allows or refuses anything to anyone.':
      '推定の結果によって価格が変わることも、誰かに何かを許可または拒否することもありません。',

    Pictures: '映像',
    'Never stored and never sent; each is gone before the next is taken.':
      '保存も送信もされません。次の映像の前に消えます。',
    'Counts on the screen itself': '画面側の集計',
    'At most a day.': '最長1日。',
    'Counts per quarter of an hour, on the shop’s server': '店舗のサーバーにある15分ごとの集計',
    '# days, then deleted.': '#日間、その後削除。',
    'Until their week is told, # days at most.': 'その週が報告されるまで、最長#日間。',
    'How often each picture was seen in an hour, and for how long, without age':
      '1時間に各映像が見られた回数と長さ（年齢なし）',
    'Figures by the day and the week, each of at least ten people': '日別と週別の数値（それぞれ10人以上）',
    '# months, then deleted.': '#か月間、その後削除。',

    'None is needed while the cameras are off.': 'カメラが停止している間は不要です。',
    'Your consent, given by scanning and agreeing (GDPR Art. #(#)(a)).':
      '読み取りと同意による、ご本人の同意（GDPR 第#条#項(a)）。',
    'Legitimate interests of the shop (GDPR Art. #(#)(f)): to know whether its screens are seen.':
      '店舗の正当な利益（GDPR 第#条#項(f)）：画面が見られているかを知るため。',
    'Legitimate interests of the shop (GDPR Art. #(#)(f)): to show what suits whoever is there, without knowing who.':
      '店舗の正当な利益（GDPR 第#条#項(f)）：誰であるかを知ることなく、そこにいる方々に合うものを表示するため。',
    'The data protection authority of the country this shop is in': 'この店がある国のデータ保護機関',

    'Finds faces near the screen. Tells no person from another.':
      '画面の近くの顔を見つけます。人を見分けることはありません。',
    'Finds # % of # test portraits (FairFace) half a metre away, # % together with the other; of # all over the frame a metre away # %, and # %':
      '半メートル離れた試験用の顔（FairFace）#2枚のうち #1% を、もう一方と合わせると #3% を検出。一メートル離れて映像全体に散らばる #4枚では #5% と #6%',
    'Finds faces further away. Used together with the short range, which finds the near and dark faces it misses.':
      'より遠くの顔を見つけます。見落とした近くの顔や暗い顔を見つける近距離用と併用します。',
    'Estimates an age band to choose content. Never to allow or refuse anything to anyone.':
      '表示内容を選ぶために年齢層を推定します。誰かに何かを許可または拒否するためには使いません。',
    'Right for # of # test faces (# of FairFace) over four bands, under # among them, which is never reported; # to # by group. As used here it answers for # of # pictures of adults, # % of the answers right; all others stay unknown':
      '四つの年齢層（報告されることのない #4歳未満を含む）で、試験用の顔 #2枚中 #1枚（FairFace の #3枚）が正解。集団別では #5～#6枚。実際の使い方では成人の写真 #8枚中 #7枚に答え、答えの #9% が正解。それ以外はすべて不明のまま',

    'To choose what a screen shows': '画面に表示するものを選ぶため',
    'To count how a screen does, never who': '画面の効果を数えるため（誰かは数えません）',
    'To carry your own list between a screen and your phone': 'ご自身のリストを画面と端末の間で持ち運ぶため',
    'To remember what you asked us to remember': '記憶するよう依頼されたことを記憶するため',
    'To suggest what goes with what you looked at': 'ご覧になったものに合うものを提案するため',
    'To prove what you agreed to, and to answer you': '同意された内容を証明し、お答えするため',

    '# days as quarters of an hour': '15分単位で#日間',
    'a day after the visit; of somebody who is remembered, at most # months after the last one':
      '利用後1日。記憶を希望された方は最後の利用から最長#か月',
    'until it is erased, at most # months after the last visit': '消去されるまで、最後の利用から最長#か月',
    '# months, hours of it for # days': '#か月（1時間単位は#日間）',
    'with the proof of play': '放映記録とともに',
    '# days': '#日間',
    'an hour': '1時間',
    'until the visit ends; with “Remember my list”, until it is removed':
      '利用が終わるまで。「Remember my list」の場合は削除されるまで',
    'as proof; after an erasure under a number that leads nowhere':
      '証拠として。消去後は誰にも結び付かない番号で',

    'which screen': 'どの画面か',
    'a number of the report, so that none is counted twice': '二重に数えないための報告番号',
    'when the report came in': '報告が届いた時刻',
    'until their week is told, # days at most': 'その週が報告されるまで、最長#日間',
    'the hour': 'どの1時間か',
    'which picture was seen': '見られた映像',
    'how often it was seen in that hour, by whoever was there': 'その1時間に見られた回数（誰かは含まない）',
    'how long it was looked at in that hour, by whoever was there':
      'その1時間に見られた長さ（誰かは含まない）',
    'the quarter of an hour': 'どの15分間か',
    'how many people were there, looked and stayed, in sums by estimated age band':
      'いた人、見た人、とどまった人の数（推定年齢層ごとの合計）',
    'the week': 'どの週か',
    'whether hours are still in it': '1時間単位がまだ含まれるか',
    'figures as reports tell them, each of at least ten people': '報告に出る数値（それぞれ10人以上）',
    'what was shown': '表示された内容',
    'the list it stands in': 'それが含まれる一覧',
    'how often it was chosen, without when and for whom': '選ばれた回数（いつ、誰のためかは含まない）',
    'how long it was on': '表示された時間',
    'the place in that list': '一覧の中の位置',
    'whether by a rule, by lot, by what was learned, or to everybody':
      '規則、抽選、学習、全員向けのいずれによるか',
    'why, such as “nobody there”; never which rule and for whom':
      '理由（「誰もいない」など。どの規則か、誰のためかは含まない）',
    'how often, without when': '回数（いつかは含まない）',
    'the estimated age band of most who were there': 'いた人の多くの推定年齢層',
    'how many were there: one, two, three or more': 'いた人数：1人、2人、3人以上',
    'the part of a day, without which day': '時間帯（どの日かは含まない）',
    'whether it was drawn by lot': '抽選で選ばれたか',
    'how often': '回数',
    'how long they looked, added up over these plays': '見ていた時間（放映の合計）',
    'the same squared, from which follows how much plays differ': 'その二乗（放映ごとのばらつきを知るため）',
    'when a touch screen was touched': 'タッチスクリーンに触れた時刻',
    'what was done there, such as “search” or “camera off”':
      'そこで行われた操作（「検索」「カメラ停止」など）',
    'the product that was opened': '開かれた商品',
    'the QR code on a screen, as a hash': '画面の QR コード（ハッシュ値）',
    'the letters on a screen, as a hash': '画面の文字（ハッシュ値）',
    'when the code was made': 'コードが作られた時刻',
    'when the code ends': 'コードの期限',
    'when the code was scanned': 'コードが読み取られた時刻',
    'a random number of the visit': '利用ごとの無作為な番号',
    'how far the visit is': '利用がどこまで進んだか',
    'the three pictures that phone and screen compare': '端末と画面で見比べる三つの絵',
    'guest, or remembered': 'ゲストか、記憶を希望されたか',
    'the phone’s cookie, as a hash': '端末の Cookie（ハッシュ値）',
    'the random number of somebody who is remembered': '記憶を希望された方の無作為な番号',
    'when the visit began': '利用が始まった時刻',
    'when it ends by itself': '自動的に終わる時刻',
    'when the screen was last used': '画面が最後に使われた時刻',
    'when it ended': '終わった時刻',
    'how it ended': '終わり方',
    'the day on which somebody came, looked, bought or asked': '誰かが来店、閲覧、購入、質問した日',
    'where: in the shop, on its site, in its app, on a phone, at the till, by call or by mail':
      '場所（店内、サイト、アプリ、携帯電話、レジ、電話、メール）',
    'whether somebody came, looked, bought, asked, or found what a way led to':
      '来店、閲覧、購入、質問、または順路の先で見つかったかどうか',
    'the product that was opened or looked for': '開かれた、または探された商品',
    'what a call or a mail was about, in one word; nothing of what was said':
      '電話やメールの用件を一言で。内容は含みません',
    'what was suggested in this visit and how often, gone with it':
      'この訪問で提案されたものと回数。訪問とともに消えます',
    'products opened in this visit, gone with it': 'この利用で開かれた商品（利用とともに消えます）',
    'when somebody let the camera of the screen count them in, for this visit':
      'この利用に限り、画面のカメラに数えられることを認めた時刻',
    'the connection of the screen that showed the code': 'コードを表示した画面の接続',
    'a random number for whom the person shops': '誰のために買うかを示す無作為な番号',
    'when the page said that all of it will be deleted': 'すべて削除されるとページが伝えた時',
    'whether for a child, as a gift or for somebody else': 'お子さま用、贈り物、または別の方のためか',
    'the word that the person chose for it': 'ご本人がそれに付けた言葉',
    'a random number of the pass': 'パスの無作為な番号',
    'the key from which the pass is made': 'パスのもとになる鍵',
    'when the pass was last scanned': 'パスが最後に読み取られた時',
    'topics, channels, hours and how often, as the person set them':
      '話題、受け取り方、時間帯、頻度（ご本人の設定）',
    'a product that is not to be used': '使われない商品',
    '“not me”, “was a gift” or “do not use this”': '「自分ではない」「贈り物だった」「使わないで」のどれか',
    'a product that no shared screen shows': '共有画面に表示されない商品',
    'the random number of the visit': '利用の無作為な番号',
    'a product on the list': 'リストの商品',
    'how many of it': 'その数量',
    'when it was added': '追加された時刻',
    'a random number; no name, address or telephone number is ever asked for':
      '無作為な番号。名前、住所、電話番号をお尋ねすることはありません',
    'the phone’s long-lived cookie, as a hash': '端末の長期間有効な Cookie（ハッシュ値）',
    'the language of the page': 'ページの言語',
    'since when': 'いつからか',
    'the last visit': '最後の利用',
    'a random number of the row': '行の無作為な番号',
    'a random number of the line of a receipt': 'レシートの行の無作為な番号',
    'the random number of somebody who asked for suggestions': '提案を希望された方の無作為な番号',
    'a product opened or listed on a visit': '利用中に開かれた、またはリストに入れられた商品',
    'opened, or listed': '開かれたか、リストに入れられたか',
    when: 'いつか',
    'a random number of the receipt': '控えの無作為な番号',
    'the random number of who decided': '決めた方の無作為な番号',
    'what was decided about': '何について決めたか',
    'yes, or no longer': '「はい」か「もう希望しない」か',
    'the words that were shown, and who answers for them': '表示された文言と、その責任者',
    'how far the clock of the screen was off': '画面の時計のずれ',
    'the part of the screen that was touched to begin': '始めるときに触れられた画面の部分',
    'the place in its playlist of what was shown there, where it is shown to everybody':
      'そこに表示されていたものの一覧の中の位置（全員に表示される場合）',
    'two years and a month; sample purchases of the demo shop are nobody’s':
      '2年と1か月。デモ店舗の見本の購入は誰のものでもありません',
    'what was bought together': '一緒に購入されたもの',
    'a random number of the shop’s own that leads to nobody, or nothing':
      '誰にも結び付かない店舗独自の無作為な番号、またはなし',
    'a product that was bought': '購入された商品',
    'when it was bought': '購入された時刻',
    'whether it was made up for the demo': 'デモのために作られたものか',
    'how many of it were brought back': 'そのうち返品された数',
    'the minutes that a walk shown there was shorter': '表示された道順で短くなった分数',
    ...japaneseRegistry,
    ...japaneseCare,
    ...japaneseHolds,
    ...japaneseRewards,
    ...japanesePlans,
  },
};
