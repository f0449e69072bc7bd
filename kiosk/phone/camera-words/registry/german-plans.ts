/** What the registry of data uses says of planned visits, in German. */
export const germanPlans: Readonly<Record<string, string>> = {
  '# months': '# Monate',
  'the link of a planned visit, as a hash': 'der Link eines geplanten Besuchs, als Hash',
  'whether the plan was made on the shop’s site or on a phone':
    'ob der Plan auf der Website des Ladens oder auf einem Handy entstand',
  'whether the plan came with an invitation': 'ob der Plan mit einer Einladung kam',
  'the products of the plan': 'die Produkte des Plans',
  'when the plan was made': 'wann der Plan entstand',
  'the day on which the plan was made': 'der Tag, an dem der Plan entstand',
  'whether somebody came with the plan; not when, nor who':
    'ob jemand mit dem Plan kam; nicht wann und nicht wer',
  'how many plans were made': 'wie viele Pläne entstanden',
  'how many of them led to a visit': 'wie viele davon zu einem Besuch führten',
};
