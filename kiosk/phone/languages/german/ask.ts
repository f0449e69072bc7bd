import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAsk } from '../english/ask.ts';

export const germanAsk: Translation<typeof englishAsk> = {
  askTitle: 'Freunde fragen',
  askText: 'Sie bekommen einen Link und wählen. Er verrät nichts über Sie, und niemand braucht ein Konto.',
  askFromList: 'Setzen Sie ein bis drei Dinge auf Ihre Liste, dann fragen Sie hier danach.',
  askChoose: 'Welche davon? Höchstens drei.',
  askGo: 'Link erstellen',
  askHow: 'Einen Tag lang kann geantwortet werden. Die Antworten sehen nur Sie.',
  askErased: 'Fragen gehören zu Ihren Daten: Sie werden mit allem anderen gelöscht.',
  askAnswers: 'Antworten bisher',
  askNone: 'Keines davon',
  askUntil: 'Offen bis {time}',
  askEnded: 'Diese Frage ist beendet.',
  askClose: 'Jetzt beenden',
  askRemove: 'Löschen',
  askScan: 'Wer neben Ihnen steht, scannt das',
  askSend: 'Link senden',
  askPicture: 'Als Bild senden',
  askWhich: 'Welches soll ich nehmen?',
  askMany: 'Fünf Fragen laufen schon. Beenden Sie erst eine.',
  askFriend: 'Berühren Sie eines. Bis zum Ende können Sie es ändern.',
  askThanks: 'Danke. Ihre Antwort zählt.',
  askGone: 'Diese Frage wird nicht mehr gestellt',
  askGoneText: 'Sie wurde gelöscht, oder ihre Zeit ist lange vorbei.',
};
