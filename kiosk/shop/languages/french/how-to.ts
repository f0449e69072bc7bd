import type { howToWords as english } from '../english/how-to.ts';
import type { Translation } from '../message.ts';

export const howToWords: Translation<typeof english> = {
  howToMinutes: {
    one: 'environ {count} minute',
    many: 'environ {count} de minutes',
    other: 'environ {count} minutes',
  },
  howToParts: 'Ce qu’il vous faut',
  howToStep: 'Étape {step} sur {steps}',
  howToStart: 'Voir les étapes',
  howToNext: 'Étape suivante',
  howToBefore: 'Étape précédente',
  howToDone: 'C’était la dernière étape',
  howTosHere: 'Que préparer aujourd’hui',
  addAll: 'Tout mettre sur ma liste',
  allListed: 'Tout est sur votre liste',
  howToTake: 'Continuer sur votre téléphone',
  howToTakeHint:
    'Scannez : votre téléphone l’ouvre à cette étape. Le code contient le mode d’emploi et l’étape, et rien sur vous.',
  howToTakeCode: 'Code QR qui ouvre cette étape sur un téléphone',
};
