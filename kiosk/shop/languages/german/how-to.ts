import type { howToWords as english } from '../english/how-to.ts';
import type { Translation } from '../message.ts';

export const howToWords: Translation<typeof english> = {
  howToMinutes: { one: '{count} Minute', other: '{count} Minuten' },
  howToParts: 'Was Sie brauchen',
  howToStep: 'Schritt {step} von {steps}',
  howToStart: 'Schritte zeigen',
  howToNext: 'Nächster Schritt',
  howToBefore: 'Schritt davor',
  howToDone: 'Das war der letzte Schritt',
  howTosHere: 'Was man heute macht',
  addAll: 'Alles auf meine Liste',
  allListed: 'Alles ist auf Ihrer Liste',
  howToTake: 'Auf dem Telefon weitermachen',
  howToTakeHint:
    'Scannen Sie den Code: Ihr Telefon öffnet die Anleitung bei diesem Schritt. Er enthält Anleitung und Schritt und nichts über Sie.',
  howToTakeCode: 'QR-Code, der diesen Schritt auf einem Telefon öffnet',
};
