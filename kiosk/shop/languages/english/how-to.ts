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
  howToTake: 'Go on with it on your phone',
  howToTakeHint:
    'Scan, and your phone opens it at this step. The code holds the how-to and the step, and nothing about you.',
  howToTakeCode: 'QR code that opens this step on a phone',
} as const;
