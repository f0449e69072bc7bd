import type { Notice } from '../notice.ts';

export const german: Notice = {
  id: 'visit',
  version: 3,
  language: 'de',
  purposes: [
    {
      purpose: 'remember-list',
      title: 'Meine Liste behalten',
      sentence: 'Wir behalten Ihre Einkaufsliste für Ihren nächsten Besuch.',
      example:
        'Scannen Sie am Samstag wieder, und der Kaffee, den Sie heute notiert haben, steht noch darauf.',
      dataItems: ['Einträge der Liste und wann sie dazukamen'],
      retention: 'bis Sie sie entfernen, höchstens 13 Monate nach Ihrem letzten Besuch',
    },
    {
      purpose: 'recommend-from-history',
      title: 'Nach früheren Besuchen vorschlagen',
      sentence:
        'Wir benutzen, was Sie bei früheren Besuchen geöffnet und notiert haben, um Passendes vorzuschlagen.',
      example: 'Sie haben Nudeln notiert, also schlägt Ihr Telefon die Soße vor, die dazu passt.',
      dataItems: ['bei Besuchen geöffnete und notierte Produkte'],
      retention: '13 Monate',
    },
    {
      purpose: 'recommend-from-purchases',
      title: 'Nach meinen Einkäufen vorschlagen',
      sentence:
        'Wenn Sie an der Kasse Ihren Pass zeigen, behalten wir, was Sie gekauft haben, und schlagen vor, was Sie wieder brauchen könnten.',
      example:
        'Sie kaufen alle paar Wochen Kaffee, also fragt Ihr Telefon nach Kaffee, wenn er zu Ende gehen könnte.',
      dataItems: ['Produkte, die gekauft wurden, während Ihr Pass gezeigt wurde, und wann'],
      retention: '13 Monate',
    },
    {
      purpose: 'show-on-shared-screen',
      title: 'Meine Vorschläge auf diesem Bildschirm zeigen',
      sentence:
        'Nur bei diesem Besuch darf auch der große Bildschirm Ihre Vorschläge zeigen, solange Sie allein davorstehen.',
      example: 'Sie sehen die Soße groß, mit dem Weg zum Regal. Nie Ihren Namen.',
      dataItems: ['Vorschläge dieses Besuchs'],
      retention: 'bis dieser Besuch endet',
    },
    {
      purpose: 'staff-see-requests',
      title: 'Das Personal sehen lassen, worum ich bitte',
      sentence:
        'Wenn Sie jemanden rufen, sieht unser Personal das Produkt, um das es geht, und was Sie bei diesem Besuch auf Ihre Liste gesetzt haben. Nichts von früher.',
      example: 'Sie bitten um Hilfe bei einer Bohrmaschine, und wer kommt, bringt die richtige mit.',
      dataItems: [
        'Anfragen, die Sie senden, und die Produkte darin',
        'was Sie bei diesem Besuch auf die Liste gesetzt haben',
      ],
      retention: 'bis die Anfrage erledigt ist, höchstens einen Tag',
    },
    {
      purpose: 'offers-by-message',
      title: 'Mir Angebote mitteilen',
      sentence:
        'Wir stellen Angebote und Hinweise, die Sie gewählt haben, auf diese Seite, so oft und zu den Zeiten, die Sie einstellen.',
      example: 'Der Tee auf Ihrer Liste ist diese Woche billiger, und Sie lesen es hier.',
      dataItems: ['Ihre Wünsche für Mitteilungen', 'Mitteilungen und wann sie kamen'],
      retention: 'bis Sie es ausschalten; Mitteilungen 30 Tage',
    },
    {
      purpose: 'visit-rhythm',
      title: 'Benutzen, an welchen Tagen ich meist komme',
      sentence:
        'Wir berechnen aus Ihren Besuchen, an welchen Tagen der Woche oder des Monats Sie meist kommen, damit Mitteilungen dann kommen, wenn sie helfen.',
      example: 'Sie kommen samstags, also warten Ihre Mitteilungen bis Samstag.',
      dataItems: ['die Tage Ihrer Besuche'],
      retention: '13 Monate',
    },
  ],
  withdrawal: 'Schalten Sie es auf dieser Seite jederzeit aus. Es hört sofort auf, auf jedem Bildschirm.',
  rights:
    'Sie können alles, was über Sie gespeichert ist, auf dieser Seite ansehen, herunterladen, berichtigen und löschen und sich bei der Behörde beschweren.',
  authority: 'Die Datenschutzbehörde des Landes, in dem dieser Laden ist.',
  automatedLogic: 'Vorschläge folgen festen Regeln, die bei jedem stehen. Kein Preis hängt von Ihnen ab.',
};
