import type { accessWords as english } from '../english/access.ts';
import type { Translation } from '../message.ts';

export const accessWords: Translation<typeof english> = {
  accessAbout: 'Accessibilité',
  accessTitle: 'Pour tout le monde',
  accessStands:
    'Les écrans tactiles de ce magasin et la page sur votre téléphone respectent l’essentiel de la norme EN 301 549, qui contient les WCAG 2.1 aux niveaux A et AA. Nous l’avons testé nous-mêmes ; personne d’extérieur ne l’a encore vérifié.',
  accessHelps: 'Ce qui aide',
  accessHelpSee:
    'Des lettres en trois tailles, un contraste élevé, et la lecture à voix haute là où cet écran a une voix pour la langue.',
  accessHelpReach:
    '« Abaisser la page » amène tout dans la moitié inférieure. De simples touches suffisent pour tout, de même qu’un clavier branché.',
  accessHelpTime:
    'Il y a toujours le temps : à la question de savoir si vous êtes encore là, une touche suffit pour rester.',
  accessHelpPhone:
    'Sur votre téléphone, vos propres aides fonctionnent : lecteur d’écran, grandes lettres, couleurs sombres.',
  accessHelpWay: 'Les trajets sans marches sont à une touche sur le plan du magasin.',
  accessLacks: 'Ce qui manque',
  accessLackTouch: 'Les écrans n’ont ni touches en relief, ni braille, ni prise pour un casque.',
  accessLackTried: 'Aucune personne handicapée ne les a encore essayés avec nous.',
  accessLackSpacing: 'Des espaces plus grands entre lettres et lignes n’ont pas été testés.',
  accessLackFilms: 'Les films sur les écrans muraux sont ceux du magasin ; tous n’ont pas de texte à suivre.',
  accessTell: 'Quelque chose vous gêne ?',
  accessTellText:
    'Dites-le à notre personnel. « Appeler quelqu’un » fait venir une personne, et l’aide à l’accès est l’une des raisons proposées.',
  accessDate: 'Déclaré le {date} par les auteurs de ce logiciel.',
};
