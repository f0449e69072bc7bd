import type { CameraWords } from './camera-words.ts';
import { germanRegistry } from './registry/german.ts';
import { germanCare } from './registry/german-care.ts';
import { germanHolds } from './registry/german-holds.ts';
import { germanPlans } from './registry/german-plans.ts';
import { germanRewards } from './registry/german-rewards.ts';

const agreed = ': nur bei Personen, die den Code gescannt und zugestimmt haben';

export const german: CameraWords = {
  language: 'de',
  direction: 'ltr',
  loading: 'Einen Moment …',
  trouble: {
    title: 'Der Laden ist nicht erreichbar',
    text: 'Prüfen Sie, ob dieses Telefon online ist, und versuchen Sie es noch einmal.',
    again: 'Noch einmal versuchen',
  },
  languages: 'Diese Seite in anderen Sprachen',
  title: 'Die Kameras an unseren Bildschirmen',
  off: 'Sie sind aus. Kein Bildschirm in diesem Laden benutzt zurzeit eine Kamera.',
  heldOff: {
    'store-switch': 'Der Laden hat alle Kameras ausgeschaltet.',
    'server-switch': 'Der Server, der die Bildschirme steuert, hält alle Kameras aus.',
    'check-overdue':
      'Sie bleiben aus, bis der Laden Kameras, Speicher und Hinweise geprüft hat, wie er es alle sechs Monate tut.',
  },
  on: 'Über manchen Bildschirmen ist eine kleine Kamera. Das ist alles, was sie tut.',
  facts: [
    'Das Bild verlässt den Bildschirm nie und wird nie gespeichert: Es wird ausgewertet und ist einen Augenblick später weg.',
    'Es gibt keinen Gesichtsabdruck, keinen Namen, keine Nummer für eine Person.',
    'Der Bildschirm sendet nur Summen einer Viertelstunde. Berichte zeigen ganze Stunden, Tage oder Wochen, und nur solche mit mindestens 10 Personen.',
  ],
  never: 'Was sie niemals tun können',
  details: 'Was sie jetzt tun',
  who: 'Wer dafür verantwortlich ist',
  contact: 'Wie Sie ihn erreichen',
  why: 'Wozu es dient',
  purposes: {
    P1: 'Erst nachdem Sie gescannt und zugestimmt haben, schätzt sie, wie lange Sie hinsehen, und eine Altersgruppe, um Besucher zu zählen.',
    P2: 'Sie zählt, wie viele Menschen auf den Bildschirm schauen und wie lange.',
    P3: 'Sie zählt, wie viele Menschen auf den Bildschirm schauen, und wählt ein passendes Bild für die Gruppe davor.',
  },
  basis: 'Die Rechtsgrundlage',
  what: 'Was geschätzt wird',
  kept: 'Wie lange es aufbewahrt wird',
  models: 'Mit welchen Modellen und wie gut',
  modelFile: (file, licence, sha256) =>
    `${file}, Lizenz ${licence}, SHA\u2011256\u00a0${sha256.slice(0, 12)}…`,
  assessment: 'Die zugrunde liegende Folgenabschätzung',
  object: 'Wenn Sie das nicht möchten',
  objectText:
    'Tippen Sie an einem Touchscreen auf „Camera off“ oder drücken Sie auf seiner Tastatur Tab und Enter: Die Kamera dort ist 15 Minuten lang aus, ohne dass Sie etwas scannen. An einem Bildschirm ohne Berührung sprechen Sie uns an: Wir schalten alle Kameras des Ladens auf einmal aus.',
  complain: 'Wo Sie sich beschweren können',
  uses: 'Alles, was über Menschen in diesem Laden gespeichert wird, und wozu',
  useKept: (kept) => `(aufbewahrt: ${kept})`,
  sentences: {
    'how many people are there': 'wie viele Menschen da sind',
    'whether they face the screen': 'ob sie dem Bildschirm zugewandt sind',
    'for how long': 'wie lange',
    'an age band (#-#, #-#, # and over; otherwise unknown)':
      'eine Altersgruppe (#–#, #–#, # und älter; sonst unbekannt)',
    'gender presentation, as it looks (feminine, masculine; otherwise unknown)':
      'wie das Geschlecht wirkt (weiblich, männlich; sonst unbekannt)',
    'how many people are there: only of somebody who scanned the code and agreed': `wie viele Menschen da sind${agreed}`,
    'whether they face the screen: only of somebody who scanned the code and agreed': `ob sie dem Bildschirm zugewandt sind${agreed}`,
    'for how long: only of somebody who scanned the code and agreed': `wie lange${agreed}`,
    'an age band (#-#, #-#, # and over; otherwise unknown): only of somebody who scanned the code and agreed': `eine Altersgruppe (#–#, #–#, # und älter; sonst unbekannt)${agreed}`,
    'gender presentation, as it looks (feminine, masculine; otherwise unknown): only of somebody who scanned the code and agreed': `wie das Geschlecht wirkt (weiblich, männlich; sonst unbekannt)${agreed}`,

    'Nobody is recognised. No screen holds a network that can tell one person from another, and none can be loaded.':
      'Niemand wird erkannt. Kein Bildschirm hat ein Netz, das eine Person von einer anderen unterscheiden kann, und keines kann geladen werden.',
    'There is no list of people to look out for, and no alert about anybody.':
      'Es gibt keine Liste gesuchter Personen und keinen Alarm über irgendjemanden.',
    'Emotion, origin, religion, orientation, health, weight, disability and looks are not estimated, and nothing here can express them.':
      'Gefühle, Herkunft, Religion, Orientierung, Gesundheit, Gewicht, Behinderung und Aussehen werden nicht geschätzt, und nichts hier kann sie auch nur ausdrücken.',
    'What is estimated never changes a price, and never allows or refuses anything to anyone.':
      'Was geschätzt wird, ändert nie einen Preis und erlaubt oder verweigert niemandem etwas.',

    Pictures: 'Bilder',
    'Never stored and never sent; each is gone before the next is taken.':
      'Nie gespeichert und nie gesendet; jedes ist weg, bevor das nächste entsteht.',
    'Counts on the screen itself': 'Zählungen auf dem Bildschirm selbst',
    'At most a day.': 'Höchstens einen Tag.',
    'Counts per quarter of an hour, on the shop’s server':
      'Zählungen je Viertelstunde, auf dem Server des Ladens',
    '# days, then deleted.': '# Tage, dann gelöscht.',
    'Until their week is told, # days at most.': 'Bis ihre Woche berichtet ist, höchstens # Tage.',
    'How often each picture was seen in an hour, and for how long, without age':
      'Wie oft jedes Bild in einer Stunde gesehen wurde und wie lange, ohne Alter',
    'Figures by the day and the week, each of at least ten people':
      'Zahlen nach Tag und Woche, jede von mindestens zehn Personen',
    '# months, then deleted.': '# Monate, dann gelöscht.',

    'None is needed while the cameras are off.': 'Keine ist nötig, solange die Kameras aus sind.',
    'Your consent, given by scanning and agreeing (GDPR Art. #(#)(a)).':
      'Ihre Einwilligung, gegeben durch Scannen und Zustimmen (DSGVO Art. # Abs. # Buchst. a).',
    'Legitimate interests of the shop (GDPR Art. #(#)(f)): to know whether its screens are seen.':
      'Berechtigtes Interesse des Ladens (DSGVO Art. # Abs. # Buchst. f): zu wissen, ob seine Bildschirme gesehen werden.',
    'Legitimate interests of the shop (GDPR Art. #(#)(f)): to show what suits whoever is there, without knowing who.':
      'Berechtigtes Interesse des Ladens (DSGVO Art. # Abs. # Buchst. f): zu zeigen, was zu denen passt, die da sind, ohne zu wissen, wer sie sind.',
    'The data protection authority of the country this shop is in':
      'Die Datenschutzbehörde des Landes, in dem dieser Laden ist',

    'Finds faces near the screen. Tells no person from another.':
      'Findet Gesichter nahe am Bildschirm. Unterscheidet keine Person von einer anderen.',
    'Finds # % of # test portraits (FairFace) half a metre away, # % together with the other; of # all over the frame a metre away # %, and # %':
      'Findet # % von # Testporträts (FairFace) in einem halben Meter Entfernung, # % zusammen mit dem anderen; von # über das ganze Bild verteilten in einem Meter # % und # %',
    'Finds faces further away. Used together with the short range, which finds the near and dark faces it misses.':
      'Findet Gesichter weiter weg. Arbeitet zusammen mit dem Modell für die Nähe, das die nahen und dunklen Gesichter findet, die es übersieht.',
    'Estimates an age band to choose content. Never to allow or refuse anything to anyone.':
      'Schätzt eine Altersgruppe, um Inhalte zu wählen. Nie, um jemandem etwas zu erlauben oder zu verweigern.',
    'Right for # of # test faces (# of FairFace) over four bands, under # among them, which is never reported; # to # by group. As used here it answers for # of # pictures of adults, # % of the answers right; all others stay unknown':
      'Richtig bei # von # Testgesichtern (# aus FairFace) über vier Gruppen, darunter unter #, was nie gemeldet wird; # bis # je nach Gruppe. So wie hier benutzt antwortet es bei # von # Bildern Erwachsener, # % der Antworten sind richtig; alle anderen bleiben unbekannt',

    'To choose what a screen shows': 'Um zu wählen, was ein Bildschirm zeigt',
    'To count how a screen does, never who': 'Um zu zählen, wie ein Bildschirm ankommt, nie bei wem',
    'To carry your own list between a screen and your phone':
      'Um Ihre eigene Liste zwischen einem Bildschirm und Ihrem Telefon mitzunehmen',
    'To remember what you asked us to remember': 'Um zu behalten, worum Sie uns gebeten haben',
    'To suggest what goes with what you looked at':
      'Um vorzuschlagen, was zu dem passt, was Sie angesehen haben',
    'To prove what you agreed to, and to answer you':
      'Um zu belegen, worin Sie eingewilligt haben, und Ihnen zu antworten',

    '# days as quarters of an hour': '# Tage als Viertelstunden',
    'a day after the visit; of somebody who is remembered, at most # months after the last one':
      'bis einen Tag nach dem Besuch; wer behalten werden will: höchstens # Monate nach dem letzten',
    'until it is erased, at most # months after the last visit':
      'bis zum Löschen, höchstens # Monate nach dem letzten Besuch',
    '# months, hours of it for # days': '# Monate, Stunden daraus # Tage',
    'with the proof of play': 'mit dem Nachweis der Ausspielungen',
    '# days': '# Tage',
    'an hour': 'eine Stunde',
    'until the visit ends; with “Remember my list”, until it is removed':
      'bis der Besuch endet; mit „Remember my list“, bis es entfernt wird',
    'as proof; after an erasure under a number that leads nowhere':
      'als Beleg; nach einer Löschung unter einer Nummer, die nirgendwohin führt',

    'which screen': 'welcher Bildschirm',
    'a number of the report, so that none is counted twice':
      'eine Nummer der Meldung, damit keine zweimal gezählt wird',
    'when the report came in': 'wann die Meldung ankam',
    'until their week is told, # days at most': 'bis ihre Woche berichtet ist, höchstens # Tage',
    'the hour': 'die Stunde',
    'which picture was seen': 'welches Bild gesehen wurde',
    'how often it was seen in that hour, by whoever was there':
      'wie oft es in dieser Stunde gesehen wurde, von wem auch immer',
    'how long it was looked at in that hour, by whoever was there':
      'wie lange es in dieser Stunde angesehen wurde, von wem auch immer',
    'the quarter of an hour': 'die Viertelstunde',
    'how many people were there, looked and stayed, in sums by estimated age band':
      'wie viele Menschen da waren, hinsahen und blieben, in Summen nach geschätzter Altersgruppe',
    'the week': 'die Woche',
    'whether hours are still in it': 'ob noch Stunden darin sind',
    'figures as reports tell them, each of at least ten people':
      'Zahlen, wie Berichte sie nennen, jede von mindestens zehn Personen',
    'what was shown': 'was gezeigt wurde',
    'the list it stands in': 'die Liste, in der es steht',
    'how often it was chosen, without when and for whom': 'wie oft es gewählt wurde, ohne wann und für wen',
    'how long it was on': 'wie lange es zu sehen war',
    'the place in that list': 'die Stelle in dieser Liste',
    'whether by a rule, by lot, by what was learned, or to everybody':
      'ob nach einer Regel, durch das Los, nach Gelerntem oder für alle',
    'why, such as “nobody there”; never which rule and for whom':
      'warum, etwa „niemand da“; nie, welche Regel und für wen',
    'how often, without when': 'wie oft, ohne wann',
    'the estimated age band of most who were there': 'die geschätzte Altersgruppe der meisten, die da waren',
    'how many were there: one, two, three or more': 'wie viele da waren: eine Person, zwei, drei oder mehr',
    'the part of a day, without which day': 'der Teil eines Tages, ohne welcher Tag',
    'whether it was drawn by lot': 'ob das Los entschied',
    'how often': 'wie oft',
    'how long they looked, added up over these plays':
      'wie lange sie hinsahen, über diese Ausspielungen addiert',
    'the same squared, from which follows how much plays differ':
      'dasselbe im Quadrat, woraus folgt, wie sehr Ausspielungen sich unterscheiden',
    'when a touch screen was touched': 'wann ein Touchscreen berührt wurde',
    'what was done there, such as “search” or “camera off”':
      'was dort getan wurde, etwa „Suche“ oder „Kamera aus“',
    'the product that was opened': 'das Produkt, das geöffnet wurde',
    'the QR code on a screen, as a hash': 'der QR-Code auf einem Bildschirm, als Hash',
    'the letters on a screen, as a hash': 'die Buchstaben auf einem Bildschirm, als Hash',
    'when the code was made': 'wann der Code entstand',
    'when the code ends': 'wann der Code endet',
    'when the code was scanned': 'wann der Code gescannt wurde',
    'a random number of the visit': 'eine Zufallsnummer des Besuchs',
    'how far the visit is': 'wie weit der Besuch ist',
    'the three pictures that phone and screen compare':
      'die drei Bilder, die Telefon und Bildschirm vergleichen',
    'guest, or remembered': 'Gast oder wiederkehrend',
    'the phone’s cookie, as a hash': 'das Cookie des Telefons, als Hash',
    'the random number of somebody who is remembered':
      'die Zufallsnummer von jemandem, der behalten werden will',
    'when the visit began': 'wann der Besuch begann',
    'when it ends by itself': 'wann er von selbst endet',
    'when the screen was last used': 'wann der Bildschirm zuletzt benutzt wurde',
    'when it ended': 'wann er endete',
    'how it ended': 'wie er endete',
    'the day on which somebody came, looked, bought or asked':
      'der Tag, an dem jemand kam, hinsah, kaufte oder fragte',
    'where: in the shop, on its site, in its app, on a phone, at the till, by call or by mail':
      'wo: im Laden, auf seiner Website, in seiner App, auf einem Handy, an der Kasse, per Anruf oder per E-Mail',
    'whether somebody came, looked, bought, asked, or found what a way led to':
      'ob jemand kam, hinsah, kaufte, fragte oder fand, wohin ein Weg führte',
    'the product that was opened or looked for': 'das Produkt, das geöffnet oder gesucht wurde',
    'what a call or a mail was about, in one word; nothing of what was said':
      'worum es bei einem Anruf oder einer E-Mail ging, in einem Wort; nichts vom Inhalt',
    'what was suggested in this visit and how often, gone with it':
      'was bei diesem Besuch vorgeschlagen wurde und wie oft; mit ihm gelöscht',
    'products opened in this visit, gone with it':
      'Produkte, die in diesem Besuch geöffnet wurden; weg mit ihm',
    'when somebody let the camera of the screen count them in, for this visit':
      'wann jemand der Kamera des Bildschirms erlaubte, sich mitzuzählen, für diesen Besuch',
    'the connection of the screen that showed the code':
      'die Verbindung des Bildschirms, der den Code zeigte',
    'a random number for whom the person shops': 'eine Zufallsnummer dafür, für wen jemand einkauft',
    'when the page said that all of it will be deleted': 'wann die Seite sagte, dass alles gelöscht wird',
    'whether for a child, as a gift or for somebody else':
      'ob für ein Kind, als Geschenk oder für jemand anderen',
    'the word that the person chose for it': 'das Wort, das die Person dafür gewählt hat',
    'a random number of the pass': 'eine Zufallsnummer des Passes',
    'the key from which the pass is made': 'der Schlüssel, aus dem der Pass entsteht',
    'when the pass was last scanned': 'wann der Pass zuletzt gescannt wurde',
    'topics, channels, hours and how often, as the person set them':
      'Themen, Wege, Uhrzeiten und wie oft, wie die Person es eingestellt hat',
    'a product that is not to be used': 'ein Produkt, das nicht benutzt werden soll',
    '“not me”, “was a gift” or “do not use this”': '„nicht ich“, „war ein Geschenk“ oder „nicht benutzen“',
    'a product that no shared screen shows': 'ein Produkt, das kein geteilter Bildschirm zeigt',
    'the random number of the visit': 'die Zufallsnummer des Besuchs',
    'a product on the list': 'ein Produkt auf der Liste',
    'how many of it': 'wie viele davon',
    'when it was added': 'wann es dazukam',
    'a random number; no name, address or telephone number is ever asked for':
      'eine Zufallsnummer; nach Name, Adresse oder Telefonnummer wird nie gefragt',
    'the phone’s long-lived cookie, as a hash': 'das langlebige Cookie des Telefons, als Hash',
    'the language of the page': 'die Sprache der Seite',
    'since when': 'seit wann',
    'the last visit': 'der letzte Besuch',
    'a random number of the row': 'eine Zufallsnummer der Zeile',
    'a random number of the line of a receipt': 'eine Zufallsnummer der Zeile eines Kassenzettels',
    'the random number of somebody who asked for suggestions':
      'die Zufallsnummer von jemandem, der Vorschläge wollte',
    'a product opened or listed on a visit': 'ein Produkt, das bei einem Besuch geöffnet oder notiert wurde',
    'opened, or listed': 'geöffnet oder notiert',
    when: 'wann',
    'a random number of the receipt': 'eine Zufallsnummer des Belegs',
    'the random number of who decided': 'die Zufallsnummer dessen, der entschied',
    'what was decided about': 'worüber entschieden wurde',
    'yes, or no longer': 'ja, oder nicht mehr',
    'the words that were shown, and who answers for them':
      'die gezeigten Worte und wer dafür verantwortlich ist',
    'how far the clock of the screen was off': 'wie falsch die Uhr des Bildschirms ging',
    'the part of the screen that was touched to begin':
      'der Teil des Bildschirms, der zum Beginnen berührt wurde',
    'the place in its playlist of what was shown there, where it is shown to everybody':
      'die Stelle in der Liste von dem, was dort zu sehen war, wo es allen gezeigt wird',
    'two years and a month; sample purchases of the demo shop are nobody’s':
      'zwei Jahre und ein Monat; Musterkäufe des Demoladens sind von niemandem',
    'what was bought together': 'was zusammen gekauft wurde',
    'a random number of the shop’s own that leads to nobody, or nothing':
      'eine Zufallsnummer des Ladens, die zu niemandem führt, oder nichts',
    'a product that was bought': 'ein gekauftes Produkt',
    'when it was bought': 'wann es gekauft wurde',
    'whether it was made up for the demo': 'ob es für die Vorführung erfunden ist',
    'how many of it were brought back': 'wie viele davon zurückgebracht wurden',
    'the minutes that a walk shown there was shorter': 'um wie viele Minuten ein gezeigter Weg kürzer war',
    ...germanRegistry,
    ...germanCare,
    ...germanHolds,
    ...germanRewards,
    ...germanPlans,
  },
};
