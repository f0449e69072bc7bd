import type { Translation } from '../../../shop/languages/message.ts';
import type { englishList } from '../english/list.ts';

export const germanList: Translation<typeof englishList> = {
  shareList: 'Mit einem zweiten Handy teilen',
  shareListText:
    'Wer den Link hat, sieht und ändert diese Liste. Es braucht kein Konto, und jedes Handy behält ohne Verbindung eine Kopie.',
  shareListScan: 'Mit dem anderen Handy scannen',
  shareListLabel: 'Link zu dieser Liste',
  shareListCopy: 'Link kopieren',
  shareListCopied: 'Der Link ist kopiert',
  shareListSelected: 'Der Link ist markiert: jetzt kopieren',
  shareListEnd: 'Nicht mehr teilen',
  shareListEnded: 'Die Liste wird nicht mehr geteilt. Jedes Handy behält seine Kopie.',
  sharedGiven: 'Diese Liste kam über einen Link. Was Sie hier ändern, sehen die anderen.',
  shareListLeave: 'Geteilte Liste verlassen',
  joinTitle: 'Jemand teilt eine Liste mit Ihnen',
  joinText: 'Sie bleibt auf diesem Handy und ändert sich mit den Handys der anderen.',
  joinGo: 'Auf diesem Handy behalten',
  joinOver: 'Diese Liste wird nicht mehr geteilt',
  joinOverText: 'Bitten Sie um einen neuen Link.',
  couponsTitle: 'Gutscheine',
  couponsNone: 'Im Moment keine Gutscheine',
  couponsNoneHint: 'Wenn es welche gibt, stehen sie hier.',
  couponTake: 'Nehmen',
  couponPercent: '{percent} % weniger',
  couponAmount: '{amount} weniger',
  couponFor: 'Auf {product}',
  couponForAll: 'Auf alles',
  couponKeptDays: {
    one: 'Sobald Sie ihn nehmen, gilt er einen Tag.',
    other: 'Sobald Sie ihn nehmen, gilt er {count} Tage.',
  },
  couponKeptHours: {
    one: 'Sobald Sie ihn nehmen, gilt er eine Stunde.',
    other: 'Sobald Sie ihn nehmen, gilt er {count} Stunden.',
  },
  couponLatest: 'Spätestens bis {time}',
  couponUntil: 'Bis {time}',
  couponLeft: 'Noch {time} gültig',
  couponShow: 'An der Kasse zeigen oder die Buchstaben nennen.',
  couponRedeemed: 'Eingelöst',
  couponOver: 'Abgelaufen',
  couponsOffline: 'Keine Verbindung: Das sind die Gutscheine auf diesem Handy.',
  couponsHonest:
    'Einmal genommen, läuft jeder bis zu einem festen Ende, das sich nie verschiebt. Sie sind für alle gleich, die sie haben dürfen.',
  listEmptyAlone: 'Berühren Sie „Auf meine Liste“ am großen Bildschirm.',
};
