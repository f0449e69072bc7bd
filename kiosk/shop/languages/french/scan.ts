import type { scanWords as english } from '../english/scan.ts';
import type { Translation } from '../message.ts';

export const scanWords: Translation<typeof english> = {
  scan: 'Scanner',
  scanTitle: 'Scanner un code',
  scanHint: 'Présentez un code-barres, le code QR d’un produit ou votre propre pass devant la caméra.',
  scanStart: 'Allumer la caméra',
  scanStop: 'Éteindre la caméra',
  scanPromise:
    'Les codes ne sont lus que tant que cette page est ouverte. Aucune image n’est gardée ni ne quitte cet écran.',
  scanOn: 'Caméra allumée',
  scanStarting: 'La caméra démarre …',
  scanLooking: 'Tenez le code dans le cadre, à une largeur de main.',
  scanGuide: 'Cadre pour le code',
  scanUnknown: 'Nous n’avons pas {code} ici',
  scanUnknownHint: 'Cherchez par nom, ou demandez à notre équipe.',
  scanNoProduct: 'Ce code n’est pas celui d’un produit',
  scanPassRefused: 'Ce pass n’a pas pu être utilisé',
  scanPassRefusedHint: 'Ouvrez-le à nouveau sur votre téléphone : chaque code vaut une fois, peu de temps.',
  scanPassTaken: 'Regardez maintenant votre téléphone',
  scanAgain: 'Scanner un autre code',
  scanSearch: 'Chercher par nom',
  scanCall: 'Appeler quelqu’un',
  scanOff: 'La caméra de cet écran est éteinte',
  scanOffHint: 'Tapez plutôt le numéro sous les barres.',
  scanFailed: 'La caméra ne marche pas en ce moment',
  scanType: 'Taper le numéro',
  scanTypeLabel: 'Numéro sous les barres',
  scanTypeGo: 'Trouver',
  scanTypeWrong: 'Ce numéro contient une erreur. Comparez-le chiffre par chiffre.',
};
