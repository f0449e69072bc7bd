/** What the registry of data uses says of orders that are followed, of questions, and of what other systems brought, in German. */
export const germanCare: Readonly<Record<string, string>> = {
  'whether its person let the staff see it': 'ob die Person dem Personal Einblick gab',
  'to pick up, to bring back, to be delivered or to be repaired':
    'abholen, zurückbringen, liefern oder reparieren',
  'the step at which it is': 'der Schritt, bei dem sie ist',
  'the steps that it took, and when': 'die Schritte bisher und wann sie waren',
  'when it was last told how far it is': 'wann zuletzt mitgeteilt wurde, wie weit sie ist',
  'how many stops the delivery makes before': 'wie viele Halte die Lieferung vorher macht',
  'from when it is expected': 'ab wann sie erwartet wird',
  'until when it is expected': 'bis wann sie erwartet wird',
  'with the order, or until it is taken off the phone or erased':
    'mit der Bestellung, oder bis sie vom Telefon genommen oder gelöscht wird',
  'a random number of an order that somebody follows':
    'eine Zufallsnummer einer Bestellung, die jemand verfolgt',
  'since when somebody follows it': 'seit wann jemand sie verfolgt',
  'a month, or until its person is erased': 'einen Monat, oder bis die Person gelöscht wird',
  'a random number of a question that somebody has answered or left':
    'eine Zufallsnummer einer Frage, die jemand beantwortet oder gelassen hat',
  'which question it was, never what was said': 'welche Frage es war, nie was gesagt wurde',
  '# days while nobody takes it over; then until it is deleted on the phone or its person is erased':
    '# Tage, solange niemand es übernimmt; danach bis es am Telefon oder mit der Person gelöscht wird',
  'a random number of what another system of the shop brought along':
    'eine Zufallsnummer dessen, was ein anderes System des Ladens mitgebracht hat',
  'a random number of the file in which it came': 'eine Zufallsnummer der Datei, in der es kam',
  'the name of the other system': 'der Name des anderen Systems',
  'the customer’s number there, as a hash, until its person takes over':
    'die Kundennummer dort, als Hash, bis die Person übernimmt',
  'the code by which its person takes over, as a hash, until then':
    'der Code, mit dem die Person übernimmt, als Hash, bis dahin',
  'the random number of who took it over': 'die Zufallsnummer von der Person, die es übernommen hat',
  'when it came': 'wann es kam',
  'what its person agreed to there': 'wozu die Person dort zugestimmt hat',
  'when they agreed there': 'wann sie dort zugestimmt hat',
  'by what the shop shows that': 'womit der Laden das zeigt',
  'when its person gave the purpose here': 'wann die Person den Zweck hier gegeben hat',
  'a random number of a line that came along': 'eine Zufallsnummer einer Zeile, die mitkam',
  'the purpose without which it is not used': 'der Zweck, ohne den sie nicht benutzt wird',
  'bought, opened, or a topic that is not wanted': 'gekauft, geöffnet oder ein unerwünschtes Thema',
  'the topic that is not wanted': 'das unerwünschte Thema',
  'the day that was told with it': 'der Tag, der dazu mitgeteilt wurde',
};
