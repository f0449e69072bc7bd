/** Words of how content people are. */
export const ANSWER_WORDS = {
  heading: 'How content people are',
  lead: (weeks: number) =>
    `Asked on their own phones, with one touch, and counted without them. Of the last ${weeks} weeks; each group from ten answers on.`,
  question: 'Question',
  who: 'Who',
  answers: 'Answers',
  mean: '1 to 5',
  content: 'Said 4 or 5',
  ideasFit: 'Do our suggestions fit you?',
  visitFelt: 'Did you feel well looked after?',
  set: 'Set topics or brands',
  notSet: 'Set nothing',
  seen: 'Let the staff see their visit',
  unseen: 'Did not',
  from: (answers: number) => `${answers} or more`,
  tooFew: 'Fewer than ten',
  share: (percent: number) => `In ${percent} of 100 visits their person let the staff see them.`,
  shareUnknown: 'In how many visits the staff could see them is told from ten of each kind on.',
} as const;
