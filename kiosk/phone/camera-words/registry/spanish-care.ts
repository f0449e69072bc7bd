/** What the registry of data uses says of orders that are followed, of questions, and of what other systems brought, in Spanish. */
export const spanishCare: Readonly<Record<string, string>> = {
  'whether its person let the staff see it': 'si la persona dejó que el personal la viera',
  'to pick up, to bring back, to be delivered or to be repaired':
    'para recoger, devolver, entregar o reparar',
  'the step at which it is': 'el paso en que está',
  'the steps that it took, and when': 'los pasos que dio, y cuándo',
  'when it was last told how far it is': 'cuándo se comunicó por última vez cómo va',
  'how many stops the delivery makes before': 'cuántas paradas hace antes el reparto',
  'from when it is expected': 'desde cuándo se espera',
  'until when it is expected': 'hasta cuándo se espera',
  'with the order, or until it is taken off the phone or erased':
    'con el pedido, o hasta que se quite del teléfono o se borre',
  'a random number of an order that somebody follows': 'un número al azar de un pedido que alguien sigue',
  'since when somebody follows it': 'desde cuándo alguien lo sigue',
  'a month, or until its person is erased': 'un mes, o hasta que se borre la persona',
  'a random number of a question that somebody has answered or left':
    'un número al azar de una pregunta que alguien respondió o dejó',
  'which question it was, never what was said': 'qué pregunta fue, nunca lo que se dijo',
  '# days while nobody takes it over; then until it is deleted on the phone or its person is erased':
    '# días mientras nadie lo trae aquí; después hasta que se borre en el teléfono o con la persona',
  'a random number of what another system of the shop brought along':
    'un número al azar de lo que trajo otro sistema de la tienda',
  'a random number of the file in which it came': 'un número al azar del archivo en que vino',
  'the name of the other system': 'el nombre del otro sistema',
  'the customer’s number there, as a hash, until its person takes over':
    'el número de cliente allí, como hash, hasta que la persona lo trae',
  'the code by which its person takes over, as a hash, until then':
    'el código con que la persona lo trae, como hash, hasta entonces',
  'the random number of who took it over': 'el número al azar de quien lo trajo',
  'when it came': 'cuándo vino',
  'what its person agreed to there': 'a qué accedió la persona allí',
  'when they agreed there': 'cuándo accedió allí',
  'by what the shop shows that': 'con qué lo muestra la tienda',
  'when its person gave the purpose here': 'cuándo la persona dio aquí esa finalidad',
  'a random number of a line that came along': 'un número al azar de una línea que vino',
  'the purpose without which it is not used': 'la finalidad sin la que no se usa',
  'bought, opened, or a topic that is not wanted': 'comprado, abierto o un tema que no se quiere',
  'the topic that is not wanted': 'el tema que no se quiere',
  'the day that was told with it': 'el día que se comunicó con ello',
};
