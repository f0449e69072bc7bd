import type { guideWords as english } from '../english/guide.ts';
import type { Translation } from '../message.ts';

export const guideWords: Translation<typeof english> = {
  guideOffer: 'Hilf mir wählen',
  guides: 'Das Richtige finden',
  guideStep: 'Frage {step} von {steps}',
  guideAny: 'Das ist mir gleich',
  guideBudget: 'Wie viel darf es kosten?',
  guideUpTo: 'bis {price}',
  guideResult: 'Das passt am besten',
  guideNothing: 'Davon ist heute nichts da. Unser Team weiß vielleicht Rat.',
  guideMeets: 'Passt: {answers}',
};
