import type { scanWords as english } from '../english/scan.ts';
import type { Translation } from '../message.ts';

export const scanWords: Translation<typeof english> = {
  scan: 'Scannen',
  scanTitle: 'Einen Code scannen',
  scanHint: 'Halten Sie einen Strichcode, den QR-Code eines Produkts oder Ihren eigenen Pass vor die Kamera.',
  scanStart: 'Kamera einschalten',
  scanStop: 'Kamera ausschalten',
  scanPromise:
    'Codes werden nur gelesen, solange diese Seite offen ist. Kein Bild wird behalten oder verlässt diesen Bildschirm.',
  scanOn: 'Kamera an',
  scanStarting: 'Die Kamera startet …',
  scanLooking: 'Halten Sie den Code in den Rahmen, eine Handbreit entfernt.',
  scanGuide: 'Rahmen für den Code',
  scanUnknown: '{code} haben wir hier nicht',
  scanUnknownHint: 'Suchen Sie nach dem Namen, oder fragen Sie unser Team.',
  scanNoProduct: 'Dieser Code gehört zu keinem Produkt',
  scanPassRefused: 'Dieser Pass ließ sich nicht verwenden',
  scanPassRefusedHint: 'Öffnen Sie ihn auf dem Handy neu: Jeder Code gilt einmal und nur kurz.',
  scanPassTaken: 'Schauen Sie jetzt auf Ihr Handy',
  scanAgain: 'Noch einen scannen',
  scanSearch: 'Nach Namen suchen',
  scanCall: 'Jemanden rufen',
  scanOff: 'Die Kamera dieses Bildschirms ist aus',
  scanOffHint: 'Tippen Sie stattdessen die Nummer unter den Strichen.',
  scanFailed: 'Die Kamera funktioniert gerade nicht',
  scanType: 'Nummer tippen',
  scanTypeLabel: 'Nummer unter den Strichen',
  scanTypeGo: 'Finden',
  scanTypeWrong: 'In dieser Nummer steckt ein Fehler. Bitte vergleichen Sie Ziffer für Ziffer.',
};
