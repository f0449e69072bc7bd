import type { Notice } from '../notice.ts';

export const french: Notice = {
  id: 'visit',
  version: 3,
  language: 'fr',
  purposes: [
    {
      purpose: 'remember-list',
      title: 'Garder ma liste',
      sentence: 'Nous gardons votre liste de courses pour votre prochaine visite.',
      example: 'Scannez à nouveau samedi : le café que vous avez noté aujourd’hui y est encore.',
      dataItems: ['les entrées de la liste et quand elles ont été ajoutées'],
      retention: 'jusqu’à ce que vous les retiriez, au plus 13 mois après votre dernière visite',
    },
    {
      purpose: 'recommend-from-history',
      title: 'Proposer d’après mes visites précédentes',
      sentence:
        'Nous utilisons ce que vous avez ouvert et noté lors de visites précédentes pour proposer ce qui va avec.',
      example: 'Vous avez noté des pâtes, votre téléphone propose donc la sauce qui va avec.',
      dataItems: ['les produits ouverts et notés pendant les visites'],
      retention: '13 mois',
    },
    {
      purpose: 'recommend-from-purchases',
      title: 'Proposer d’après mes achats',
      sentence:
        'Quand vous montrez votre pass à la caisse, nous gardons ce que vous avez acheté et proposons ce dont vous pourriez avoir besoin.',
      example:
        'Vous achetez du café toutes les quelques semaines : votre téléphone pense au café quand il pourrait manquer.',
      dataItems: ['les produits achetés pendant que votre pass était montré, et quand'],
      retention: '13 mois',
    },
    {
      purpose: 'show-on-shared-screen',
      title: 'Montrer mes propositions sur cet écran',
      sentence:
        'Pour cette visite seulement, le grand écran peut aussi montrer vos propositions, tant que vous y êtes seul.',
      example: 'Vous voyez la sauce en grand, avec le chemin du rayon. Jamais votre nom.',
      dataItems: ['les propositions de cette visite'],
      retention: 'jusqu’à la fin de cette visite',
    },
    {
      purpose: 'staff-see-requests',
      title: 'Laisser le personnel voir ce que je demande',
      sentence:
        'Quand vous appelez quelqu’un, notre personnel voit le produit concerné et ce que vous avez mis sur votre liste pendant cette visite. Rien d’antérieur.',
      example: 'Vous demandez de l’aide pour une perceuse, et la personne qui vient apporte la bonne.',
      dataItems: [
        'les demandes que vous envoyez, et les produits qu’elles contiennent',
        'ce que vous avez mis sur votre liste pendant cette visite',
      ],
      retention: 'jusqu’à la fin de la demande, au plus un jour',
    },
    {
      purpose: 'offers-by-message',
      title: 'Me signaler les offres',
      sentence:
        'Nous mettons sur cette page les offres et les alertes que vous avez choisies, aussi souvent et aux heures que vous fixez.',
      example: 'Le thé de votre liste est moins cher cette semaine, et vous le lisez ici.',
      dataItems: ['vos souhaits pour les messages', 'les messages et quand ils sont arrivés'],
      retention: 'jusqu’à ce que vous le désactiviez ; les messages 30 jours',
    },
    {
      purpose: 'visit-rhythm',
      title: 'Utiliser les jours où je viens d’habitude',
      sentence:
        'Nous calculons d’après vos visites quels jours de la semaine ou du mois vous venez d’habitude, pour que les messages arrivent quand ils servent.',
      example: 'Vous venez le samedi, vos messages attendent donc samedi.',
      dataItems: ['les jours de vos visites'],
      retention: '13 mois',
    },
  ],
  withdrawal: 'Désactivez-le sur cette page à tout moment. Cela cesse aussitôt, sur chaque écran.',
  rights:
    'Sur cette page, vous pouvez voir, télécharger, corriger et effacer tout ce qui est conservé sur vous, et vous plaindre à l’autorité.',
  authority: 'L’autorité de protection des données du pays où se trouve ce magasin.',
  automatedLogic:
    'Les propositions suivent des règles fixes, nommées à côté de chacune. Aucun prix ne dépend de vous.',
};
