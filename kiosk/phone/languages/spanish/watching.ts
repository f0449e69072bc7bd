import type { Translation } from '../../../shop/languages/message.ts';
import type { englishWatching } from '../english/watching.ts';

export const spanishWatching: Translation<typeof englishWatching> = {
  watchTitle: 'Avísame cuando',
  watchText:
    'Una vez, en este móvil: cuando algo cueste menos o vuelva a estar. El precio es el mismo para todos.',
  watchNotGiven: 'Para esto la tienda debe poder enviarte mensajes.',
  watchAllow: 'Permitir mensajes',
  watchFind: '¿Qué producto?',
  watchNoneFound: 'Nada aquí tiene esas letras en su nombre.',
  watchPrice: 'Cuando cueste menos de {amount}',
  watchStock: 'Cuando vuelva a haber',
  watchSet: 'Te avisamos una vez, en cuanto sea así.',
  watchFired: 'Se cumplió el {date}.',
  watchGone: 'Un producto que esta tienda ya no tiene',
  watchDrop: 'No esperar más {name}',
  watchDropped: 'Ya no esperas {name}.',
};
