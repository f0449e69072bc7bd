import type { Translation } from '../../../shop/languages/message.ts';
import type { englishBrought } from '../english/brought.ts';

export const germanBrought: Translation<typeof englishBrought> = {
  broughtTitle: 'Aus anderen Systemen des Ladens',
  broughtText:
    'Vielleicht weiß der Laden anderswo etwas über Sie, etwa von einer Kundenkarte. Hier wird nichts davon benutzt, solange Sie es nicht übernehmen.',
  broughtCode: 'Code vom Laden',
  broughtCodeHint: 'Zwölf Buchstaben. Er gilt einmal.',
  broughtCodeShape: 'Der Code hat zwölf Buchstaben.',
  broughtCodeUnknown:
    'Unter diesem Code wartet nichts, oder er ist schon benutzt. Vergleichen Sie ihn mit dem Schreiben des Ladens, oder bitten Sie den Laden um einen neuen.',
  broughtGo: 'Zeigen',
  broughtFrom: 'Aus „{source}“, mitgeteilt am {date}',
  broughtAgreed: 'Dort am {date} zugestimmt: {proof}',
  broughtTake: 'Übernehmen',
  broughtTaken: 'In Gebrauch seit {date}',
  broughtOff: 'Ausschalten',
  broughtForget: 'Alles davon löschen',
  broughtForgotten: 'Es ist gelöscht.',
  broughtNothing: 'Dafür kam nur Ihre Zustimmung mit, keine Daten über Sie.',
  broughtNoneOther:
    'Namen, Adressen und Nummern haben hier keinen eigenen Platz. Wie Sie zugestimmt haben, steht unten in den Worten des Ladens.',
  broughtBought: 'Gekauft: {list}',
  broughtOpened: 'Angesehen: {list}',
  broughtTopics: 'Nichts hören von: {list}',
};
