import type { Translation } from '../../../shop/languages/message.ts';
import type { englishList } from '../english/list.ts';

export const spanishList: Translation<typeof englishList> = {
  shareList: 'Compartir con otro móvil',
  shareListText:
    'Quien tiene el enlace ve y cambia esta lista. No hace falta cuenta, y cada móvil guarda una copia sin conexión.',
  shareListScan: 'Escanéalo con el otro móvil',
  shareListLabel: 'Enlace a esta lista',
  shareListCopy: 'Copiar el enlace',
  shareListCopied: 'El enlace está copiado',
  shareListSelected: 'El enlace está seleccionado: cópialo',
  shareListEnd: 'Dejar de compartir',
  shareListEnded: 'Ya no se comparte. Cada móvil guarda su copia.',
  sharedGiven: 'Esta lista llegó por un enlace. Lo que cambies aquí lo ven los demás.',
  shareListLeave: 'Salir de la lista compartida',
  joinTitle: 'Comparten una lista contigo',
  joinText: 'Queda en este móvil y cambia con los de los demás.',
  joinGo: 'Guardarla en este móvil',
  joinOver: 'Esta lista ya no se comparte',
  joinOverText: 'Pide un enlace nuevo.',
  couponsTitle: 'Cupones',
  couponsNone: 'Ahora no hay cupones',
  couponsNoneHint: 'Cuando haya, estarán aquí.',
  couponTake: 'Quedármelo',
  couponPercent: '{percent} % menos',
  couponAmount: '{amount} menos',
  couponFor: 'En {product}',
  couponForAll: 'En todo',
  couponUntil: 'Hasta {time}',
  couponLeft: 'Vale aún {time}',
  couponShow: 'Enséñalo en la caja o di las letras.',
  couponRedeemed: 'Usado',
  couponOver: 'Caducado',
  couponsOffline: 'Sin conexión: estos son los cupones de este móvil.',
  couponsHonest:
    'Cada uno tiene un final fijo que nunca se mueve. Son iguales para todos los que pueden tenerlos.',
};
