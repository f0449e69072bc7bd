import type { CameraWords } from './camera-words.ts';
import { spanishRegistry } from './registry/spanish.ts';
import { spanishCare } from './registry/spanish-care.ts';
import { spanishHolds } from './registry/spanish-holds.ts';
import { spanishPlans } from './registry/spanish-plans.ts';
import { spanishRewards } from './registry/spanish-rewards.ts';

const agreed = ': solo de quien escaneó el código y aceptó';

export const spanish: CameraWords = {
  language: 'es',
  direction: 'ltr',
  loading: 'Un momento…',
  trouble: {
    title: 'No se puede contactar con la tienda',
    text: 'Compruebe que este teléfono tiene conexión e inténtelo de nuevo.',
    again: 'Intentar de nuevo',
  },
  languages: 'Esta página en otros idiomas',
  title: 'Las cámaras de nuestras pantallas',
  off: 'Están apagadas. Ninguna pantalla de esta tienda usa una cámara en este momento.',
  heldOff: {
    'store-switch': 'La tienda las ha apagado todas.',
    'server-switch': 'El servidor que controla las pantallas mantiene apagadas todas las cámaras.',
    'check-overdue':
      'Siguen apagadas hasta que la tienda revise las cámaras, la memoria y los avisos, como hace cada seis meses.',
  },
  on: 'Algunas pantallas llevan una pequeña cámara. Esto es todo lo que hace.',
  facts: [
    'La imagen nunca sale de la pantalla ni se guarda: se analiza y desaparece en un instante.',
    'No hay huella facial, ni nombre, ni número de persona.',
    'La pantalla solo envía totales de un cuarto de hora. Los informes muestran horas, días o semanas completos, y solo los que reúnen al menos a 10 personas.',
  ],
  never: 'Lo que nunca pueden hacer',
  details: 'Lo que hacen ahora',
  who: 'Quién responde de ello',
  contact: 'Cómo contactar',
  why: 'Para qué sirve',
  purposes: {
    P1: 'Solo después de que usted escanee y acepte, estima cuánto tiempo mira y un grupo de edad, para contar visitantes.',
    P2: 'Cuenta cuántas personas miran la pantalla y durante cuánto tiempo.',
    P3: 'Cuenta cuántas personas miran la pantalla y elige una imagen adecuada para el grupo que hay delante.',
  },
  basis: 'La base legal',
  what: 'Qué se estima',
  kept: 'Cuánto tiempo se conserva',
  models: 'Con qué modelos y con qué acierto',
  modelFile: (file, licence, sha256) =>
    `${file}, licencia ${licence}, SHA\u2011256\u00a0${sha256.slice(0, 12)}…`,
  assessment: 'La evaluación de impacto correspondiente',
  object: 'Si no lo desea',
  objectText:
    'Toque «Camera off» en una pantalla táctil, o pulse Tab y Enter en su teclado: la cámara se apaga allí durante 15 minutos, sin escanear nada. Ante una pantalla sin tacto, dígaselo a nuestro personal: apaga de una vez todas las cámaras de la tienda.',
  complain: 'Dónde reclamar',
  uses: 'Todo lo que se guarda sobre las personas en esta tienda, y para qué',
  useKept: (kept) => `(se conserva: ${kept})`,
  sentences: {
    'how many people are there': 'cuántas personas hay',
    'whether they face the screen': 'si están de cara a la pantalla',
    'for how long': 'durante cuánto tiempo',
    'an age band (#-#, #-#, # and over; otherwise unknown)':
      'un grupo de edad (#-#, #-#, # o más; si no, desconocido)',
    'gender presentation, as it looks (feminine, masculine; otherwise unknown)':
      'la apariencia de género (femenina, masculina; si no, desconocida)',
    'how many people are there: only of somebody who scanned the code and agreed': `cuántas personas hay${agreed}`,
    'whether they face the screen: only of somebody who scanned the code and agreed': `si están de cara a la pantalla${agreed}`,
    'for how long: only of somebody who scanned the code and agreed': `durante cuánto tiempo${agreed}`,
    'an age band (#-#, #-#, # and over; otherwise unknown): only of somebody who scanned the code and agreed': `un grupo de edad (#-#, #-#, # o más; si no, desconocido)${agreed}`,
    'gender presentation, as it looks (feminine, masculine; otherwise unknown): only of somebody who scanned the code and agreed': `la apariencia de género (femenina, masculina; si no, desconocida)${agreed}`,

    'Nobody is recognised. No screen holds a network that can tell one person from another, and none can be loaded.':
      'No se reconoce a nadie. Ninguna pantalla contiene una red capaz de distinguir a una persona de otra, y no se puede cargar ninguna.',
    'There is no list of people to look out for, and no alert about anybody.':
      'No hay ninguna lista de personas buscadas ni ninguna alerta sobre nadie.',
    'Emotion, origin, religion, orientation, health, weight, disability and looks are not estimated, and nothing here can express them.':
      'No se estiman las emociones, el origen, la religión, la orientación, la salud, el peso, la discapacidad ni el aspecto, y nada aquí puede expresarlos.',
    'What is estimated never changes a price, and never allows or refuses anything to anyone.':
      'Lo que se estima nunca cambia un precio, y nunca permite ni niega nada a nadie.',

    Pictures: 'Imágenes',
    'Never stored and never sent; each is gone before the next is taken.':
      'Nunca se guardan ni se envían; cada una desaparece antes de la siguiente.',
    'Counts on the screen itself': 'Recuentos en la propia pantalla',
    'At most a day.': 'Un día como máximo.',
    'Counts per quarter of an hour, on the shop’s server':
      'Recuentos por cuarto de hora, en el servidor de la tienda',
    '# days, then deleted.': '# días; después se borran.',
    'Until their week is told, # days at most.': 'Hasta que se informe de su semana, # días como máximo.',
    'How often each picture was seen in an hour, and for how long, without age':
      'Cuántas veces se vio cada imagen en una hora, y cuánto tiempo, sin edad',
    'Figures by the day and the week, each of at least ten people':
      'Cifras por día y por semana, cada una de al menos diez personas',
    '# months, then deleted.': '# meses; después se borran.',

    'None is needed while the cameras are off.': 'No hace falta ninguna mientras las cámaras están apagadas.',
    'Your consent, given by scanning and agreeing (GDPR Art. #(#)(a)).':
      'Su consentimiento, dado al escanear y aceptar (RGPD, art. #, apdo. #, letra a).',
    'Legitimate interests of the shop (GDPR Art. #(#)(f)): to know whether its screens are seen.':
      'Interés legítimo de la tienda (RGPD, art. #, apdo. #, letra f): saber si sus pantallas se ven.',
    'Legitimate interests of the shop (GDPR Art. #(#)(f)): to show what suits whoever is there, without knowing who.':
      'Interés legítimo de la tienda (RGPD, art. #, apdo. #, letra f): mostrar lo adecuado para quienes están delante, sin saber quiénes son.',
    'The data protection authority of the country this shop is in':
      'La autoridad de protección de datos del país en que está esta tienda',

    'Finds faces near the screen. Tells no person from another.':
      'Encuentra rostros cerca de la pantalla. No distingue a una persona de otra.',
    'Finds # % of # test portraits (FairFace) half a metre away, # % together with the other; of # all over the frame a metre away # %, and # %':
      'Encuentra el # % de # retratos de prueba (FairFace) a medio metro, el # % junto con el otro modelo; de # repartidos por toda la imagen a un metro, el # % y el # %',
    'Finds faces further away. Used together with the short range, which finds the near and dark faces it misses.':
      'Encuentra rostros más lejanos. Se usa junto con el modelo de corta distancia, que encuentra los rostros cercanos y oscuros que a este se le escapan.',
    'Estimates an age band to choose content. Never to allow or refuse anything to anyone.':
      'Estima un grupo de edad para elegir contenidos. Nunca para permitir o negar algo a alguien.',
    'Right for # of # test faces (# of FairFace) over four bands, under # among them, which is never reported; # to # by group. As used here it answers for # of # pictures of adults, # % of the answers right; all others stay unknown':
      'Acierta en # de # rostros de prueba (# de FairFace) en cuatro grupos, entre ellos los menores de #, que nunca se comunica; de # a # según el grupo. Tal como se usa aquí responde en # de # imágenes de adultos, el # % de las respuestas acertadas; las demás quedan como desconocidas',

    'To choose what a screen shows': 'Para elegir lo que muestra una pantalla',
    'To count how a screen does, never who': 'Para contar cómo funciona una pantalla, nunca con quién',
    'To carry your own list between a screen and your phone':
      'Para llevar su propia lista entre una pantalla y su teléfono',
    'To remember what you asked us to remember': 'Para recordar lo que usted nos pidió recordar',
    'To suggest what goes with what you looked at': 'Para sugerir lo que combina con lo que usted ha mirado',
    'To prove what you agreed to, and to answer you': 'Para probar lo que usted aceptó, y para responderle',

    '# days as quarters of an hour': '# días por cuartos de hora',
    'a day after the visit; of somebody who is remembered, at most # months after the last one':
      'un día después de la visita; de quien pidió ser recordado, como máximo # meses después de la última',
    'until it is erased, at most # months after the last visit':
      'hasta que se borre, como máximo # meses después de la última visita',
    '# months, hours of it for # days': '# meses; las horas, # días',
    'with the proof of play': 'con el comprobante de emisión',
    '# days': '# días',
    'an hour': 'una hora',
    'until the visit ends; with “Remember my list”, until it is removed':
      'hasta que termine la visita; con «Remember my list», hasta que se quite',
    'as proof; after an erasure under a number that leads nowhere':
      'como prueba; tras un borrado, con un número que no lleva a nadie',

    'which screen': 'qué pantalla',
    'a number of the report, so that none is counted twice':
      'un número del envío, para que ninguno se cuente dos veces',
    'when the report came in': 'cuándo llegó el envío',
    'until their week is told, # days at most': 'hasta que se informe de su semana, # días como máximo',
    'the hour': 'la hora',
    'which picture was seen': 'qué imagen se vio',
    'how often it was seen in that hour, by whoever was there':
      'cuántas veces se vio en esa hora, por quien estuviera',
    'how long it was looked at in that hour, by whoever was there':
      'cuánto tiempo se miró en esa hora, por quien estuviera',
    'the quarter of an hour': 'el cuarto de hora',
    'how many people were there, looked and stayed, in sums by estimated age band':
      'cuántas personas había, miraron y se quedaron, en sumas por grupo de edad estimado',
    'the week': 'la semana',
    'whether hours are still in it': 'si aún contiene horas',
    'figures as reports tell them, each of at least ten people':
      'cifras tal como las dan los informes, cada una de al menos diez personas',
    'what was shown': 'qué se mostró',
    'the list it stands in': 'la lista en que está',
    'how often it was chosen, without when and for whom': 'cuántas veces se eligió, sin cuándo ni para quién',
    'how long it was on': 'cuánto tiempo se vio',
    'the place in that list': 'el lugar en esa lista',
    'whether by a rule, by lot, by what was learned, or to everybody':
      'si fue por una regla, por sorteo, por lo aprendido o para todos',
    'why, such as “nobody there”; never which rule and for whom':
      'por qué, por ejemplo «nadie»; nunca qué regla ni para quién',
    'how often, without when': 'cuántas veces, sin cuándo',
    'the estimated age band of most who were there':
      'el grupo de edad estimado de la mayoría de los presentes',
    'how many were there: one, two, three or more': 'cuántos había: uno, dos, tres o más',
    'the part of a day, without which day': 'la parte del día, sin qué día',
    'whether it was drawn by lot': 'si se sorteó',
    'how often': 'cuántas veces',
    'how long they looked, added up over these plays': 'cuánto tiempo miraron, sumado en estas emisiones',
    'the same squared, from which follows how much plays differ':
      'lo mismo al cuadrado, de donde se sigue cuánto difieren las emisiones',
    'when a touch screen was touched': 'cuándo se tocó una pantalla táctil',
    'what was done there, such as “search” or “camera off”':
      'qué se hizo allí, por ejemplo «buscar» o «cámara apagada»',
    'the product that was opened': 'el producto que se abrió',
    'the QR code on a screen, as a hash': 'el código QR de una pantalla, como resumen criptográfico',
    'the letters on a screen, as a hash': 'las letras de una pantalla, como resumen criptográfico',
    'when the code was made': 'cuándo se creó el código',
    'when the code ends': 'cuándo caduca el código',
    'when the code was scanned': 'cuándo se escaneó el código',
    'a random number of the visit': 'un número aleatorio de la visita',
    'how far the visit is': 'en qué paso está la visita',
    'the three pictures that phone and screen compare':
      'las tres imágenes que comparan el teléfono y la pantalla',
    'guest, or remembered': 'invitado, o recordado',
    'the phone’s cookie, as a hash': 'la cookie del teléfono, como resumen criptográfico',
    'the random number of somebody who is remembered': 'el número aleatorio de quien pidió ser recordado',
    'when the visit began': 'cuándo empezó la visita',
    'when it ends by itself': 'cuándo termina por sí sola',
    'when the screen was last used': 'cuándo se usó la pantalla por última vez',
    'when it ended': 'cuándo terminó',
    'how it ended': 'cómo terminó',
    'the day on which somebody came, looked, bought or asked':
      'el día en que alguien vino, miró, compró o preguntó',
    'where: in the shop, on its site, in its app, on a phone, at the till, by call or by mail':
      'dónde: en la tienda, en su web, en su aplicación, en un teléfono, en la caja, por llamada o por correo',
    'whether somebody came, looked, bought, asked, or found what a way led to':
      'si alguien vino, miró, compró, preguntó o encontró aquello a lo que llevaba un camino',
    'the product that was opened or looked for': 'el producto que se abrió o se buscó',
    'what a call or a mail was about, in one word; nothing of what was said':
      'de qué trató una llamada o un correo, en una palabra; nada de lo que se dijo',
    'what was suggested in this visit and how often, gone with it':
      'lo que se sugirió en esta visita y cuántas veces; se borra con ella',
    'products opened in this visit, gone with it': 'productos abiertos en esta visita; desaparecen con ella',
    'when somebody let the camera of the screen count them in, for this visit':
      'cuándo alguien permitió que la cámara de la pantalla le contara, para esta visita',
    'the connection of the screen that showed the code': 'la conexión de la pantalla que mostró el código',
    'a random number for whom the person shops':
      'un número aleatorio que indica para quién compra la persona',
    'when the page said that all of it will be deleted': 'cuándo dijo la página que todo se borrará',
    'whether for a child, as a gift or for somebody else':
      'si es para un niño, para regalar o para otra persona',
    'the word that the person chose for it': 'la palabra que la persona eligió para ello',
    'a random number of the pass': 'un número aleatorio del pase',
    'the key from which the pass is made': 'la clave de la que sale el pase',
    'when the pass was last scanned': 'cuándo se escaneó el pase por última vez',
    'topics, channels, hours and how often, as the person set them':
      'temas, canales, horas y frecuencia, tal como la persona los fijó',
    'a product that is not to be used': 'un producto que no debe usarse',
    '“not me”, “was a gift” or “do not use this”': '«no soy yo», «era un regalo» o «no usar»',
    'a product that no shared screen shows': 'un producto que ninguna pantalla compartida muestra',
    'the random number of the visit': 'el número aleatorio de la visita',
    'a product on the list': 'un producto de la lista',
    'how many of it': 'cuántas unidades',
    'when it was added': 'cuándo se añadió',
    'a random number; no name, address or telephone number is ever asked for':
      'un número aleatorio; nunca se pide nombre, dirección ni teléfono',
    'the phone’s long-lived cookie, as a hash': 'la cookie duradera del teléfono, como resumen criptográfico',
    'the language of the page': 'el idioma de la página',
    'since when': 'desde cuándo',
    'the last visit': 'la última visita',
    'a random number of the row': 'un número aleatorio de la fila',
    'a random number of the line of a receipt': 'un número aleatorio de la línea de un recibo',
    'the random number of somebody who asked for suggestions':
      'el número aleatorio de quien pidió sugerencias',
    'a product opened or listed on a visit': 'un producto abierto o anotado en una visita',
    'opened, or listed': 'abierto, o anotado',
    when: 'cuándo',
    'a random number of the receipt': 'un número aleatorio del recibo',
    'the random number of who decided': 'el número aleatorio de quien decidió',
    'what was decided about': 'sobre qué se decidió',
    'yes, or no longer': 'sí, o ya no',
    'the words that were shown, and who answers for them':
      'las palabras que se mostraron y quién responde de ellas',
    'how far the clock of the screen was off': 'cuánto se desviaba el reloj de la pantalla',
    'the part of the screen that was touched to begin': 'la parte de la pantalla que se tocó para empezar',
    'the place in its playlist of what was shown there, where it is shown to everybody':
      'el lugar en su lista de lo que se mostraba allí, cuando se muestra a todos',
    'two years and a month; sample purchases of the demo shop are nobody’s':
      'dos años y un mes; las compras de muestra de la tienda de demostración no son de nadie',
    'what was bought together': 'qué se compró junto',
    'a random number of the shop’s own that leads to nobody, or nothing':
      'un número aleatorio de la propia tienda que no lleva a nadie, o nada',
    'a product that was bought': 'un producto comprado',
    'when it was bought': 'cuándo se compró',
    'whether it was made up for the demo': 'si se inventó para la demostración',
    'how many of it were brought back': 'cuántas unidades se devolvieron',
    'the minutes that a walk shown there was shorter': 'cuántos minutos más corto era un recorrido mostrado',
    ...spanishRegistry,
    ...spanishCare,
    ...spanishHolds,
    ...spanishRewards,
    ...spanishPlans,
  },
};
