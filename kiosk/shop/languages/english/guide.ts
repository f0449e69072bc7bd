/** A few questions that lead to a short list. */
export const guideWords = {
  guideOffer: 'Help me choose',
  guides: 'Find the right one',
  guideStep: 'Question {step} of {steps}',
  guideAny: 'It does not matter',
  guideBudget: 'How much may it cost?',
  guideUpTo: 'up to {price}',
  guideResult: 'These fit best',
  guideNothing: 'None of it is here today. Our staff may know another way.',
  guideMeets: 'Fits: {answers}',
} as const;
