/** The lines of the registry of data uses about lists, coupons, calls and orders, in German. */
export const germanRegistry: Readonly<Record<string, string>> = {
  '# days after its end; whose it is, until that is erased or the visit is a day over':
    '# Tage nach seinem Ende; wem er gehört: bis das gelöscht wird oder der Besuch einen Tag vorbei ist',
  'the list as phone and screen put it together, with random numbers for the devices':
    'die Liste, wie Telefon und Bildschirm sie zusammengestellt haben, mit Zufallsnummern für die Geräte',
  'the link of a list that several phones share, as a hash':
    'der Link einer Liste, die mehrere Telefone teilen, als Hash',
  '# days after its last change, or until its link is ended':
    '# Tage nach der letzten Änderung oder bis ihr Link beendet wird',
  'what ends that link, as a hash': 'was diesen Link beendet, als Hash',
  'the shared list, with random numbers for the devices':
    'die geteilte Liste, mit Zufallsnummern für die Geräte',
  'when the link was made': 'wann der Link entstand',
  'when the shared list was last changed': 'wann die geteilte Liste zuletzt geändert wurde',
  'a random number of a coupon that was taken': 'eine Zufallsnummer eines Gutscheins, der genommen wurde',
  'the code of a coupon, as a hash': 'der Code eines Gutscheins, als Hash',
  'which coupon': 'welcher Gutschein',
  'when the coupon was taken': 'wann der Gutschein genommen wurde',
  'when the coupon ends': 'wann der Gutschein endet',
  'when the coupon was redeemed': 'wann der Gutschein eingelöst wurde',
  'the number of the receipt on which it was redeemed':
    'die Nummer des Kassenzettels, auf dem er eingelöst wurde',
  'when it was noted that the coupon had ended': 'wann vermerkt wurde, dass der Gutschein abgelaufen war',
  'a random number of the call': 'eine Zufallsnummer des Rufs',
  '# days, without the visit and the product once that is forgotten':
    '# Tage, ohne den Besuch und das Produkt, sobald der Besuch vergessen ist',
  'the kiosk to which somebody was called': 'der Bildschirm, zu dem jemand gerufen wurde',
  'the random number of the visit in which it was': 'die Zufallsnummer des Besuchs, in dem es war',
  'a month after it was closed; # days where nobody comes':
    'einen Monat nach dem Abschluss; # Tage, wenn niemand kommt',
  'what for: where something is, advice, a price, accessibility, something else':
    'wofür: wo etwas ist, Beratung, ein Preis, Hilfe beim Zugang, etwas anderes',
  'the product it was about, gone with the call': 'das Produkt, um das es ging; weg mit dem Ruf',
  'when somebody was called': 'wann jemand gerufen wurde',
  'by when somebody should come': 'bis wann jemand kommen sollte',
  'since when nobody has taken the call': 'seit wann niemand den Ruf übernommen hat',
  'when somebody first took it': 'wann ihn zuerst jemand übernahm',
  'when the manager was told': 'wann die Leitung Bescheid bekam',
  'which of the staff has taken it': 'wer vom Team ihn übernommen hat',
  'when the call was over': 'wann der Ruf vorbei war',
  'done, taken back, or unanswered': 'erledigt, zurückgenommen oder unbeantwortet',
  'how somebody wants to be spoken to, in this visit':
    'wie jemand angesprochen werden möchte, in diesem Besuch',
  'until the visit ends': 'bis der Besuch endet',
  'when the visit was shared with the staff': 'wann der Besuch mit dem Team geteilt wurde',
  'a random number of the look': 'eine Zufallsnummer des Einblicks',
  'which of the staff looked': 'wer vom Team hineingesehen hat',
  'what of it: the call, or the shared visit': 'was davon: der Ruf oder der geteilte Besuch',
  'when the look began': 'wann der Einblick begann',
  'when the look ended': 'wann der Einblick endete',
  'a random number of the order here': 'eine Zufallsnummer der Bestellung hier',
  'the order’s number in the shop’s own system': 'die Nummer der Bestellung im System des Ladens',
  'the code that its owner types, as a hash': 'der Code, den ihr Besitzer eintippt, als Hash',
  'what is in it, gone when it is closed': 'was darin ist; weg, sobald sie abgeschlossen ist',
  'how far it is': 'wie weit sie ist',
  'when it was ready': 'wann sie bereit war',
  'the number of a place in the queue': 'die Nummer eines Platzes in der Warteschlange',
  'when its owner came': 'wann ihr Besitzer kam',
  'the kiosk at which its owner came': 'der Bildschirm, an den ihr Besitzer kam',
  'which of the staff serves it': 'wer vom Team sie bedient',
  'when it was handed over': 'wann sie übergeben wurde',
  '# days, or until messages are switched off': '# Tage oder bis Nachrichten ausgeschaltet werden',
  'a random number of a message': 'eine Zufallsnummer einer Nachricht',
  'the random number of who asked to be told': 'die Zufallsnummer von jemandem, der Bescheid wollte',
  'what a message is: an alert, a reminder, an offer':
    'was eine Nachricht ist: ein Hinweis, eine Erinnerung, ein Angebot',
  'the topic of a message': 'das Thema einer Nachricht',
  'the random number of what a message is about':
    'die Zufallsnummer dessen, worum es in einer Nachricht geht',
  'the name of what a message is about': 'der Name dessen, worum es in einer Nachricht geht',
  'when a message was written': 'wann eine Nachricht geschrieben wurde',
  'from when a message may be told': 'ab wann eine Nachricht mitgeteilt werden darf',
  'until when a message may be told': 'bis wann eine Nachricht mitgeteilt werden darf',
  'when a message came': 'wann eine Nachricht kam',
  'when a message was seen': 'wann eine Nachricht gesehen wurde',
  'when the phone is told that there is a message': 'wann das Telefon erfährt, dass es eine Nachricht gibt',
  'how often that was tried': 'wie oft das versucht wurde',
  'until notifications are switched off': 'bis Benachrichtigungen ausgeschaltet werden',
  'the random number of who switched notifications on':
    'die Zufallsnummer von jemandem, der Benachrichtigungen eingeschaltet hat',
  'the address at the phone maker’s push service':
    'die Adresse beim Benachrichtigungsdienst des Telefonherstellers',
  'the phone’s key, so that the push service cannot read a notification':
    'der Schlüssel des Telefons, damit dieser Dienst keine Benachrichtigung lesen kann',
  'the phone’s secret for the same': 'das Geheimnis des Telefons für dasselbe',
  'when notifications were switched on': 'wann Benachrichtigungen eingeschaltet wurden',
  'the list on which “this is it” or “not it” was said':
    'die Liste, auf der „das ist es“ oder „das nicht“ gesagt wurde',
};
