/** What the registry of data uses says of things that are held and of questions to friends, in Spanish. */
export const spanishHolds: Readonly<Record<string, string>> = {
  'a month after its end; whose it is, until that is erased or the visit is a day over':
    'un mes después de su fin; de quién es, hasta que se borre o pase un día de la visita',
  'with what is held': 'con lo que está guardado',
  'a random number of what is held': 'un número aleatorio de lo que está guardado',
  'since when it is held': 'desde cuándo está guardado',
  'until when it is held': 'hasta cuándo está guardado',
  'from when it can be picked up': 'desde cuándo se puede recoger',
  'until when it can be picked up': 'hasta cuándo se puede recoger',
  'where it can be picked up': 'dónde se puede recoger',
  'when the staff put it aside': 'cuándo lo apartó el personal',
  'when it was over': 'cuándo terminó',
  'handed over, let go, run out, or taken back by the shop':
    'entregado, dejado libre, vencido o retirado por la tienda',
  'a product that is held': 'un producto que está guardado',
  'how many of them are taken from what others are offered': 'cuántos de ellos no se ofrecen a otros',
  'a week after its end, or until it is erased': 'una semana después de su fin, o hasta que se borre',
  'with the question': 'con la pregunta',
  'the random number in the link of a question to friends':
    'el número aleatorio del enlace de una pregunta a amigos',
  'the products that friends choose from': 'los productos entre los que eligen los amigos',
  'when it was asked': 'cuándo se preguntó',
  'until when friends can answer': 'hasta cuándo pueden responder los amigos',
  'when its person ended it': 'cuándo la terminó la persona',
  'a random number of the browser for this one question, as a hash':
    'un número aleatorio del navegador para esta única pregunta, como hash',
  'the product that somebody chose': 'el producto que alguien eligió',
  'when the list was last changed': 'cuándo se cambió la lista por última vez',
};
