/** What the registry of data uses says of planned visits, in Japanese. */
export const japanesePlans: Readonly<Record<string, string>> = {
  '# months': '#か月',
  'the link of a planned visit, as a hash': '来店予定のリンク（ハッシュ）',
  'whether the plan was made on the shop’s site or on a phone':
    '予定が店のサイトで作られたか、携帯電話で作られたか',
  'whether the plan came with an invitation': '予定に招待が付いていたかどうか',
  'the products of the plan': '予定に含まれる商品',
  'when the plan was made': '予定が作られた時刻',
  'the day on which the plan was made': '予定が作られた日',
  'whether somebody came with the plan; not when, nor who':
    'その予定で誰かが来店したかどうか（いつ・誰かは含まない）',
  'how many plans were made': '作られた予定の数',
  'how many of them led to a visit': 'そのうち来店につながった数',
};
