import type { Translation } from '../../../shop/languages/message.ts';
import type { englishPoints } from '../english/points.ts';

export const spanishPoints: Translation<typeof englishPoints> = {
  pointsTitle: 'Puntos',
  pointsText: 'Lo que juntas aquí y para qué sirve. Solo lo muestra este móvil.',
  pointsNone: 'Esta tienda no da puntos por ahora.',
  pointsHow: 'Por qué se dan puntos',
  pointsSpend: {
    one: '{count} punto por cada {amount} de un tique, si enseñas tu pase',
    other: '{count} puntos por cada {amount} de un tique, si enseñas tu pase',
  },
  pointsVisit: {
    one: '{count} punto por un día en que estás aquí',
    other: '{count} puntos por un día en que estás aquí',
  },
  pointsReview: {
    one: '{count} punto por una opinión de algo que compraste, diga lo que diga',
    other: '{count} puntos por una opinión de algo que compraste, diga lo que diga',
  },
  pointsCollect: 'Empezar a juntar',
  pointsCollectText:
    'Antes no se cuenta nada. Para ello se guarda cuánto sumó un tique, y no lo que compraste.',
  pointsBalance: { one: '{count} punto', other: '{count} puntos' },
  pointsOwed: 'Lo que devolviste había dado puntos que ya están usados. Los próximos lo compensan.',
  pointsGoods: 'Por tus puntos',
  pointsTake: { one: 'Quedármelo por {count} punto', other: 'Quedármelo por {count} puntos' },
  pointsTaken: 'Es tuyo, en «Cupones».',
  pointsHeld: 'Ya lo tienes, en «Cupones».',
  pointsLines: 'Qué ha pasado',
  pointsSpent: 'Un tique',
  pointsVisited: 'Una visita',
  pointsReviewed: 'Una opinión',
  pointsReturned: 'Artículos devueltos',
  pointsPaid: 'Por {name}',
  pointsPaidUnknown: 'Por un cupón',
  pointsGivenBack: 'Un cupón que caducó sin usar',
  pointsLapsed: 'Perdidos',
  pointsLeave: 'Dejar de juntar',
  pointsLeaveText: 'Tus puntos se pierden y se olvida lo que los dio. No se puede deshacer.',
  pointsStay: 'Seguir juntando',
  pointsLeaveYes: 'Dejarlo y perderlos',
  pointsLeft: 'Ya no juntas. No se cuenta nada.',
  reviewTitle: 'Di cómo es',
  reviewText:
    'La tienda la lee antes de que una pantalla la muestre, sin tu nombre. Una estrella da tantos puntos como cinco.',
  reviewOf: 'Lo que compraste',
  reviewStars: { one: '{count} estrella', other: '{count} estrellas' },
  reviewWords: 'Con tus palabras (puede quedar vacío)',
  reviewFirst: 'Elige primero las estrellas.',
  reviewSend: 'Enviar',
  reviewSent: 'Gracias. La tienda tiene tu opinión.',
};
