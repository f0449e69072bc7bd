/** Words about suggestions: to refuse one, and the days that were worked out. */
export const englishIdeas = {
  notForMe: 'Not for me',
  notForMeName: 'Not for me: {name}',
  usualDates: 'You usually come between day {from} and day {until} of the month.',
  receiptAge: 'Your word on age',
  receiptAgeWord: '{age} or older',
} as const;
