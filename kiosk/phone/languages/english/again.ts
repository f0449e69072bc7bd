/** Words of what somebody may want to buy again. */
export const englishAgain = {
  againTitle: 'Buy again',
  againText: 'What you bought with your pass, most often first. Only this phone shows it.',
  againNone: 'Nothing yet. Show your pass at the till, and it is here next time.',
  againOff: 'It is off. Switch on “{purpose}” under “{choices}” to use it.',
  againWhy: { one: 'You bought it once.', other: 'You bought it on {count} visits.' },
  againWhen: 'The last time was {date}.',
} as const;
