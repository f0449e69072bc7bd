import type { cameraWords as english } from '../english/camera.ts';
import type { Translation } from '../message.ts';

/** What the camera notice says in a language that is not the shop's own: by posture, as the printed signs do. */
export const cameraWords: Translation<typeof english> = {
  cameraPause: 'Caméra éteinte 15 minutes',
  cameraInfo: 'Ce que la caméra mesure',
  cameraOffUntil: 'La caméra de cet écran est éteinte jusqu’à {time}.',
  cameraAgreed:
    'La caméra de cet écran ne démarre qu’après que vous avez scanné le code et donné votre accord. Elle estime alors si vous regardez l’écran et votre tranche d’âge.',
  cameraCounts:
    'Une caméra compte ici combien de personnes regardent cet écran, et pendant combien de temps.',
  cameraEstimates:
    'Une caméra estime ici combien de personnes regardent cet écran et leur tranche d’âge, afin de choisir ce qui est affiché.',
  cameraPresentation: 'Elle estime aussi si les visages paraissent féminins ou masculins.',
  cameraNever: 'Aucune image n’est enregistrée ni transmise. Personne n’est reconnu.',
};
