import type { Translation } from '../../../shop/languages/message.ts';
import type { englishBrought } from '../english/brought.ts';

export const germanBrought: Translation<typeof englishBrought> = {
  broughtTitle: 'Aus anderen Systemen des Ladens',
  broughtText:
    'Vielleicht weiß der Laden anderswo etwas über Sie, etwa von einer Kundenkarte. Hier wird nichts davon benutzt, solange Sie es nicht übernehmen.',
  broughtCode: 'Code vom Laden',
  broughtCodeHint: 'Zwölf Buchstaben. Er gilt einmal.',
  broughtCodeShape: 'Der Code hat zwölf Buchstaben.',
  broughtGo: 'Zeigen',
  broughtFrom: 'Aus „{source}“, mitgeteilt am {date}',
  broughtAgreed: 'Dort am {date} zugestimmt: {proof}',
  broughtTake: 'Übernehmen',
  broughtTaken: 'In Gebrauch seit {date}',
  broughtOff: 'Ausschalten',
  broughtForget: 'Alles davon löschen',
  broughtForgotten: 'Es ist gelöscht.',
  broughtNothing: 'Dafür kam nichts mit.',
  broughtNoneOther: 'Namen, Adressen und Nummern kamen nicht mit.',
  broughtBought: 'Gekauft: {list}',
  broughtOpened: 'Angesehen: {list}',
  broughtTopics: 'Nichts hören von: {list}',
};
