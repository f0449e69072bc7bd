import type { Translation } from '../../../shop/languages/message.ts';
import type { englishPlan } from '../english/plan.ts';

export const spanishPlan: Translation<typeof englishPlan> = {
  planTitle: 'Su visita',
  planHere: '{here} de {all} están hoy aquí',
  planNear: '{store} tiene {count} de lo que falta aquí.',
  planInvite: 'Venga a vernos',
  planInviteText: 'Más abajo está todo en el orden del camino más corto.',
  planOpenNow: 'Abierto ahora, hasta las {time}',
  planOpens: 'Abre a las {time}',
  planOnlyHere: 'Solo en la tienda',
  planRoom: 'Quedan plazas.',
  planTake: 'Llevarlo',
  planTaken: 'Está en este teléfono',
  planTakenText: 'En la tienda, escanee el código de una pantalla: su lista aparece al momento.',
  planCounts: 'Si viene con él, cuenta como una visita. Nada dice de quién.',
  planOver: 'Este plan ha terminado',
  planOverText: 'Un plan dura un mes. Pida un enlace nuevo donde lo obtuvo.',
  planMake: 'Planear una visita',
  planMakeText: 'Una página con lo que hay hoy, dónde está y el camino más corto. Puede enviar su enlace.',
};
