/** What the registry of data uses says of points, reviews, events and "tell me when", in German. */
export const germanRewards: Readonly<Record<string, string>> = {
  'until its person stops collecting or is erased': 'bis nicht mehr gesammelt oder gelöscht wird',
  'for good, as a book is; whose points they were, until that is erased':
    'auf Dauer, wie ein Kassenbuch; wessen Punkte es waren, bis das gelöscht wird',
  'while the shop shows it; who wrote it, until that is erased':
    'solange der Laden sie zeigt; wer sie schrieb, bis das gelöscht wird',
  'a random number under which points are booked': 'eine Zufallsnummer, unter der Punkte gebucht werden',
  'the random number of somebody who collects points': 'die Zufallsnummer von jemandem, der Punkte sammelt',
  'since when points are collected': 'seit wann Punkte gesammelt werden',
  'which receipt earned points, by a number that no paper carries':
    'welcher Kassenzettel Punkte brachte, mit einer Nummer, die auf keinem Papier steht',
  'the number under which its points are booked': 'die Nummer, unter der seine Punkte gebucht sind',
  'what a receipt with points came to, without what was on it':
    'wie hoch ein Kassenzettel mit Punkten war, ohne was darauf stand',
  'what was paid back of it': 'was davon zurückgezahlt wurde',
  'the rule by which it earned points': 'die Regel, nach der er Punkte brachte',
  'how many points that rule gives': 'wie viele Punkte diese Regel gibt',
  'a random number of a review': 'eine Zufallsnummer einer Bewertung',
  'the random number of who wrote it': 'die Zufallsnummer dessen, der sie schrieb',
  'the product that it is about': 'das Produkt, um das es darin geht',
  'its stars': 'ihre Sterne',
  'its words': 'ihre Worte',
  'when it was written': 'wann sie geschrieben wurde',
  'when the shop put it on its screens': 'wann der Laden sie auf seine Bildschirme brachte',
  'a random number of a line in the book of coupons and points':
    'eine Zufallsnummer einer Zeile im Buch der Gutscheine und Punkte',
  'when coupons or points moved': 'wann sich Gutscheine oder Punkte bewegten',
  'why they moved, such as a visit or a receipt':
    'warum sie sich bewegten, etwa ein Besuch oder ein Kassenzettel',
  'a number by which nothing is booked twice': 'eine Nummer, durch die nichts doppelt gebucht wird',
  'which line of the book': 'welche Zeile des Buchs',
  'from where to where they moved, by random numbers': 'von wo nach wo sie sich bewegten, als Zufallsnummern',
  'how many': 'wie viele',
  'which gift was chosen, by its number': 'welches Geschenk gewählt wurde, als Nummer',
  '# days after it came true; until it is taken back or its person is erased':
    '# Tage, nachdem es eingetreten ist; bis es zurückgenommen oder die Person gelöscht wird',
  'a random number of something that somebody waits for':
    'eine Zufallsnummer von etwas, auf das jemand wartet',
  'the random number of who waits': 'die Zufallsnummer dessen, der wartet',
  'the product that is waited for': 'das Produkt, auf das gewartet wird',
  'for a lower price, or until there is some again': 'auf einen niedrigeren Preis, oder bis es wieder da ist',
  'what it cost then': 'was es damals kostete',
  'since when somebody waits': 'seit wann jemand wartet',
  'when it came true': 'wann es eintrat',
  '# days after the event; until it is given back or its person is erased':
    '# Tage nach der Veranstaltung; bis der Platz zurückgegeben oder die Person gelöscht wird',
  'a random number of a place at an event': 'eine Zufallsnummer eines Platzes bei einer Veranstaltung',
  'which event': 'welche Veranstaltung',
  'the random number of who booked it': 'die Zufallsnummer dessen, der ihn gebucht hat',
  'the code by which they are let in, as a hash': 'der Code, mit dem man eingelassen wird, als Hash',
  'booked, or waiting for a place': 'gebucht, oder auf einen Platz wartend',
  'when it was booked': 'wann er gebucht wurde',
  'whether they want to be reminded': 'ob eine Erinnerung gewünscht ist',
  'when they came': 'wann die Person kam',
};
