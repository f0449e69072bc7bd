/** How to do something, step by step. */
export const howToWords = {
  howToMinutes: { one: '{count} minute', other: '{count} minutes' },
  howToParts: 'What you need',
  howToStep: 'Step {step} of {steps}',
  howToStart: 'Show the steps',
  howToNext: 'Next step',
  howToBefore: 'Step before',
  howToDone: 'That was the last step',
  howTosHere: 'What to make today',
  addAll: 'Put all of it on my list',
  allListed: 'All of it is on your list',
} as const;
