import type { cameraWords as english } from '../english/camera.ts';
import type { Translation } from '../message.ts';

/** What the camera notice says in a language that is not the shop's own: by posture, as the printed signs do. */
export const cameraWords: Translation<typeof english> = {
  cameraPause: 'Kamera 15 Minuten aus',
  cameraInfo: 'Was die Kamera misst',
  cameraOffUntil: 'Die Kamera dieses Bildschirms ist bis {time} aus.',
  cameraAgreed:
    'Die Kamera dieses Bildschirms startet erst, wenn Sie den Code scannen und zustimmen. Sie schätzt dann, ob Sie hinsehen, und Ihre Altersgruppe.',
  cameraCounts: 'Eine Kamera hier zählt, wie viele Menschen auf diesen Bildschirm schauen und wie lange.',
  cameraEstimates:
    'Eine Kamera hier schätzt, wie viele Menschen auf diesen Bildschirm schauen und welcher Altersgruppe sie angehören, um passende Inhalte zu zeigen.',
  cameraPresentation: 'Sie schätzt auch, ob Gesichter weiblich oder männlich wirken.',
  cameraNever: 'Kein Bild wird gespeichert oder übertragen. Niemand wird erkannt.',
};
