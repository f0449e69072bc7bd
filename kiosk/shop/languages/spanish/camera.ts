import type { cameraWords as english } from '../english/camera.ts';
import type { Translation } from '../message.ts';

/** What the camera notice says in a language that is not the shop's own: by posture, as the printed signs do. */
export const cameraWords: Translation<typeof english> = {
  cameraPause: 'Cámara apagada 15 minutos',
  cameraInfo: 'Lo que mide la cámara',
  cameraOffUntil: 'La cámara de esta pantalla está apagada hasta las {time}.',
  cameraAgreed:
    'La cámara de esta pantalla solo se enciende después de que usted escanee el código y dé su consentimiento. Entonces estima si usted mira la pantalla y su grupo de edad.',
  cameraCounts: 'Una cámara cuenta aquí cuántas personas miran esta pantalla y durante cuánto tiempo.',
  cameraEstimates:
    'Una cámara estima aquí cuántas personas miran esta pantalla y su grupo de edad, para elegir lo que se muestra.',
  cameraPresentation: 'También estima si los rostros parecen femeninos o masculinos.',
  cameraNever: 'Ninguna imagen se guarda ni se envía. No se reconoce a nadie.',
};
