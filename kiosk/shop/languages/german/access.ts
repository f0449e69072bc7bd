import type { accessWords as english } from '../english/access.ts';
import type { Translation } from '../message.ts';

export const accessWords: Translation<typeof english> = {
  accessAbout: 'Zugang für alle',
  accessTitle: 'Für alle',
  accessStands:
    'Die Touchscreens dieses Ladens und die Seite auf Ihrem Handy erfüllen das meiste aus EN 301 549, die WCAG 2.1 auf den Stufen A und AA enthält. Das haben wir selbst geprüft, von außen hat es noch niemand getan.',
  accessHelps: 'Was hilft',
  accessHelpSee:
    'Schrift in drei Größen, hoher Kontrast, und Vorlesen, wo dieser Bildschirm eine Stimme für die Sprache hat.',
  accessHelpReach:
    '„Seite tiefer“ bringt alles in die untere Hälfte. Einzelne Berührungen genügen für alles, und ebenso eine angesteckte Tastatur.',
  accessHelpTime: 'Zeit ist immer: Wer gefragt wird, ob er noch da ist, bleibt mit einer Berührung.',
  accessHelpPhone:
    'Auf Ihrem Handy wirken Ihre eigenen Hilfen: Bildschirmleser, große Schrift, dunkle Farben.',
  accessHelpWay: 'Wege ohne Stufen sind auf dem Plan des Ladens eine Berührung entfernt.',
  accessLacks: 'Was fehlt',
  accessLackTouch:
    'Die Bildschirme haben keine fühlbaren Tasten, keine Brailleschrift und keine Buchse für Kopfhörer.',
  accessLackTried: 'Noch hat kein Mensch mit Behinderung sie mit uns erprobt.',
  accessLackSpacing: 'Größere Abstände zwischen Buchstaben und Zeilen sind nicht geprüft.',
  accessLackFilms:
    'Filme auf den Bildschirmen an der Wand sind vom Laden; nicht alle haben Worte zum Mitlesen.',
  accessTell: 'Steht Ihnen etwas im Weg?',
  accessTellText:
    'Bitte sagen Sie es unserem Team. „Jemanden rufen“ bringt einen Menschen zu Ihnen, und „Hilfe beim Zugang“ ist einer der Gründe.',
  accessDate: 'Erklärt am {date} von denen, die diese Software machen.',
};
