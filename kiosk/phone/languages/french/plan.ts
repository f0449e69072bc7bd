import type { Translation } from '../../../shop/languages/message.ts';
import type { englishPlan } from '../english/plan.ts';

export const frenchPlan: Translation<typeof englishPlan> = {
  planTitle: 'Votre visite',
  planHere: '{here} sur {all} sont là aujourd’hui',
  planNear: '{store} a {count} des articles qui manquent ici.',
  planInvite: 'Passez nous voir',
  planInviteText: 'Plus bas, tout est rangé dans l’ordre du chemin le plus court.',
  planOpenNow: 'Ouvert, jusqu’à {time}',
  planOpens: 'Ouvert à partir de {time}',
  planOnlyHere: 'En magasin seulement',
  planRoom: 'Il reste des places.',
  planTake: 'Emporter',
  planTaken: 'C’est sur ce téléphone',
  planTakenText: 'Au magasin, scannez le code d’un écran : votre liste y est aussitôt.',
  planCounts: 'Si vous venez avec, cela compte pour une visite. Rien ne dit de qui.',
  planOver: 'Ce plan est terminé',
  planOverText: 'Un plan dure un mois. Demandez un nouveau lien là où vous l’avez eu.',
  planMake: 'Prévoir une visite',
  planMakeText:
    'Une page avec ce qui est là aujourd’hui, où cela se trouve et le chemin le plus court. Vous pouvez transmettre son lien.',
};
