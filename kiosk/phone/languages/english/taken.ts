/** Words of what a code on a kiosk gave along. */
export const englishTaken = {
  takenGone: 'There is nothing here by that name',
  takenGoneText: 'It may have been taken out since the screen showed it. Our staff know what is here now.',
} as const;
