import type { Translation } from '../../../shop/languages/message.ts';
import type { englishBrought } from '../english/brought.ts';

export const spanishBrought: Translation<typeof englishBrought> = {
  broughtTitle: 'De otros sistemas de la tienda',
  broughtText:
    'Quizá la tienda sepa algo de ti en otro sitio, por ejemplo por una tarjeta de cliente. Aquí no se usa nada si tú no lo traes.',
  broughtCode: 'Código de la tienda',
  broughtCodeHint: 'Doce letras. Vale una vez.',
  broughtCodeShape: 'El código tiene doce letras.',
  broughtCodeUnknown:
    'Nada espera con este código, o ya se usó. Compáralo con lo que te envió la tienda, o pide uno nuevo a la tienda.',
  broughtGo: 'Mostrar',
  broughtFrom: 'De «{source}», comunicado el {date}',
  broughtAgreed: 'Allí aceptaste el {date}: {proof}',
  broughtTake: 'Traerlo aquí',
  broughtTaken: 'En uso desde el {date}',
  broughtOff: 'Apagarlo',
  broughtForget: 'Borrarlo todo',
  broughtForgotten: 'Está borrado.',
  broughtNothing: 'Para esto solo vino tu consentimiento, ningún dato sobre ti.',
  broughtNoneOther:
    'Nombres, direcciones y números no tienen aquí un lugar propio. Cómo aceptaste está abajo, con las palabras de la tienda.',
  broughtBought: 'Comprado: {list}',
  broughtOpened: 'Mirado: {list}',
  broughtTopics: 'Sin noticias de: {list}',
};
