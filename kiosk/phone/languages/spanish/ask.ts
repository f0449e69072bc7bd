import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAsk } from '../english/ask.ts';

export const spanishAsk: Translation<typeof englishAsk> = {
  askTitle: 'Preguntar a amigos',
  askText: 'Reciben un enlace y eligen. No dice nada de usted y nadie necesita una cuenta.',
  askFromList: 'Ponga de una a tres cosas en su lista y pregunte aquí por ellas.',
  askChoose: '¿Cuáles? Tres como máximo.',
  askGo: 'Crear un enlace',
  askHow: 'Se puede responder durante un día. Solo usted ve las respuestas.',
  askErased: 'Las preguntas son parte de sus datos: se borran con todo lo demás.',
  askAnswers: 'Respuestas hasta ahora',
  askNone: 'Ninguno',
  askUntil: 'Abierta hasta {time}',
  askEnded: 'Esta pregunta ha terminado.',
  askClose: 'Terminar ahora',
  askRemove: 'Borrar',
  askScan: 'Un amigo a su lado escanea esto',
  askSend: 'Enviar el enlace',
  askPicture: 'Enviar como imagen',
  askWhich: '¿Cuál me llevo?',
  askMany: 'Ya hay cinco preguntas abiertas. Termine una primero.',
  askFriend: 'Toque uno. Puede cambiar de idea hasta que termine.',
  askThanks: 'Gracias. Su respuesta cuenta.',
  askGone: 'Esta pregunta ya no está',
  askGoneText: 'Se borró, o su tiempo pasó hace mucho.',
};
