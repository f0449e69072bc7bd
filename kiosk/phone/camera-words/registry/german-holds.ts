/** What the registry of data uses says of things that are held and of questions to friends, in German. */
export const germanHolds: Readonly<Record<string, string>> = {
  'a month after its end; whose it is, until that is erased or the visit is a day over':
    'einen Monat nach seinem Ende; wem es gehört: bis das gelöscht wird oder der Besuch einen Tag vorbei ist',
  'with what is held': 'mit dem Zurückgelegten',
  'a random number of what is held': 'eine Zufallsnummer des Zurückgelegten',
  'since when it is held': 'seit wann es zurückgelegt ist',
  'until when it is held': 'bis wann es zurückgelegt ist',
  'from when it can be picked up': 'ab wann es abgeholt werden kann',
  'until when it can be picked up': 'bis wann es abgeholt werden kann',
  'where it can be picked up': 'wo es abgeholt werden kann',
  'when the staff put it aside': 'wann das Personal es zurückgelegt hat',
  'when it was over': 'wann es vorbei war',
  'handed over, let go, run out, or taken back by the shop':
    'übergeben, freigegeben, abgelaufen oder vom Laden zurückgenommen',
  'a product that is held': 'ein Produkt, das zurückgelegt ist',
  'how many of them are taken from what others are offered': 'wie viele davon anderen nicht angeboten werden',
  'a week after its end, or until it is erased': 'eine Woche nach ihrem Ende oder bis sie gelöscht wird',
  'with the question': 'mit der Frage',
  'the random number in the link of a question to friends':
    'die Zufallsnummer im Link einer Frage an Freunde',
  'the products that friends choose from': 'die Produkte, unter denen Freunde wählen',
  'when it was asked': 'wann gefragt wurde',
  'until when friends can answer': 'bis wann Freunde antworten können',
  'when its person ended it': 'wann die fragende Person sie beendet hat',
  'a random number of the browser for this one question, as a hash':
    'eine Zufallsnummer des Browsers für diese eine Frage, als Hash',
  'the product that somebody chose': 'das Produkt, das jemand gewählt hat',
  'when the list was last changed': 'wann die Liste zuletzt geändert wurde',
};
