/** What the registry of data uses says of points, reviews, events and "tell me when", in Spanish. */
export const spanishRewards: Readonly<Record<string, string>> = {
  'until its person stops collecting or is erased': 'hasta que la persona deje de juntar o se borre',
  'for good, as a book is; whose points they were, until that is erased':
    'de forma duradera, como un libro de cuentas; de quién eran los puntos, hasta que se borre',
  'while the shop shows it; who wrote it, until that is erased':
    'mientras la tienda la muestre; quién la escribió, hasta que se borre',
  'a random number under which points are booked': 'un número aleatorio bajo el que se anotan los puntos',
  'the random number of somebody who collects points': 'el número aleatorio de quien junta puntos',
  'since when points are collected': 'desde cuándo se juntan puntos',
  'which receipt earned points, by a number that no paper carries':
    'qué tique dio puntos, con un número que no lleva ningún papel',
  'the number under which its points are booked': 'el número bajo el que se anotan sus puntos',
  'what a receipt with points came to, without what was on it':
    'cuánto sumó un tique con puntos, sin lo que llevaba',
  'what was paid back of it': 'lo que se devolvió de él',
  'the rule by which it earned points': 'la regla por la que dio puntos',
  'how many points that rule gives': 'cuántos puntos da esa regla',
  'a random number of a review': 'un número aleatorio de una opinión',
  'the random number of who wrote it': 'el número aleatorio de quien la escribió',
  'the product that it is about': 'el producto del que trata',
  'its stars': 'sus estrellas',
  'its words': 'sus palabras',
  'when it was written': 'cuándo se escribió',
  'when the shop put it on its screens': 'cuándo la puso la tienda en sus pantallas',
  'a random number of a line in the book of coupons and points':
    'un número aleatorio de una línea del libro de cupones y puntos',
  'when coupons or points moved': 'cuándo se movieron cupones o puntos',
  'why they moved, such as a visit or a receipt': 'por qué se movieron, como una visita o un tique',
  'a number by which nothing is booked twice': 'un número por el que nada se anota dos veces',
  'which line of the book': 'qué línea del libro',
  'from where to where they moved, by random numbers': 'de dónde a dónde se movieron, con números aleatorios',
  'how many': 'cuántos',
  'which gift was chosen, by its number': 'qué regalo se eligió, por su número',
  '# days after it came true; until it is taken back or its person is erased':
    '# días después de cumplirse; hasta que se retire o se borre la persona',
  'a random number of something that somebody waits for': 'un número aleatorio de algo que alguien espera',
  'the random number of who waits': 'el número aleatorio de quien espera',
  'the product that is waited for': 'el producto que se espera',
  'for a lower price, or until there is some again': 'un precio más bajo, o que vuelva a haber',
  'what it cost then': 'lo que costaba entonces',
  'since when somebody waits': 'desde cuándo espera alguien',
  'when it came true': 'cuándo se cumplió',
  '# days after the event; until it is given back or its person is erased':
    '# días después del evento; hasta que se devuelva la plaza o se borre la persona',
  'a random number of a place at an event': 'un número aleatorio de una plaza en un evento',
  'which event': 'qué evento',
  'the random number of who booked it': 'el número aleatorio de quien la reservó',
  'the code by which they are let in, as a hash': 'el código con el que se entra, como hash',
  'booked, or waiting for a place': 'reservada, o esperando una plaza',
  'when it was booked': 'cuándo se reservó',
  'whether they want to be reminded': 'si se quiere un recordatorio',
  'when they came': 'cuándo vino',
};
