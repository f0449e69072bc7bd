import type { Notice } from '../notice.ts';

export const spanish: Notice = {
  id: 'visit',
  version: 3,
  language: 'es',
  purposes: [
    {
      purpose: 'remember-list',
      title: 'Guardar mi lista',
      sentence: 'Guardamos su lista de la compra para su próxima visita.',
      example: 'Escanee otra vez el sábado y el café que anotó hoy seguirá en ella.',
      dataItems: ['las entradas de la lista y cuándo se añadieron'],
      retention: 'hasta que las quite, como mucho 13 meses después de su última visita',
    },
    {
      purpose: 'recommend-from-history',
      title: 'Sugerir según visitas anteriores',
      sentence: 'Usamos lo que abrió y anotó en visitas anteriores para sugerir lo que va con ello.',
      example: 'Anotó pasta, así que su teléfono sugiere la salsa que va con ella.',
      dataItems: ['los productos abiertos y anotados en las visitas'],
      retention: '13 meses',
    },
    {
      purpose: 'recommend-from-purchases',
      title: 'Sugerir según lo que compro',
      sentence:
        'Cuando muestra su pase en la caja, guardamos lo que compró y sugerimos lo que puede volver a necesitar.',
      example:
        'Compra café cada pocas semanas, así que su teléfono pregunta por el café cuando puede faltar.',
      dataItems: ['los productos comprados mientras se mostraba su pase, y cuándo'],
      retention: '13 meses',
    },
    {
      purpose: 'show-on-shared-screen',
      title: 'Mostrar mis sugerencias en esta pantalla',
      sentence:
        'Solo en esta visita, la pantalla grande también puede mostrar sus sugerencias mientras esté solo delante.',
      example: 'Ve la salsa en grande, con el camino a su estante. Nunca su nombre.',
      dataItems: ['las sugerencias de esta visita'],
      retention: 'hasta que termine esta visita',
    },
    {
      purpose: 'staff-see-requests',
      title: 'Dejar que el personal vea lo que pido',
      sentence:
        'Cuando llama a alguien, nuestro personal ve el producto por el que pregunta y lo que ha puesto en su lista en esta visita. Nada anterior.',
      example: 'Pide ayuda con un taladro, y quien viene trae el adecuado.',
      dataItems: [
        'las peticiones que envía y los productos que contienen',
        'lo que ha puesto en su lista en esa visita',
      ],
      retention: 'hasta que se cierre la petición, como mucho un día',
    },
    {
      purpose: 'offers-by-message',
      title: 'Avisarme de ofertas',
      sentence:
        'Ponemos en esta página las ofertas y los avisos que eligió, con la frecuencia y a las horas que usted fije.',
      example: 'El té de su lista está más barato esta semana, y lo lee aquí.',
      dataItems: ['sus deseos sobre los mensajes', 'los mensajes y cuándo llegaron'],
      retention: 'hasta que lo desactive; los mensajes 30 días',
    },
    {
      purpose: 'visit-rhythm',
      title: 'Usar los días en que suelo venir',
      sentence:
        'Calculamos por sus visitas qué días de la semana o del mes suele venir, para que los mensajes lleguen cuando ayudan.',
      example: 'Viene los sábados, así que sus mensajes esperan al sábado.',
      dataItems: ['los días de sus visitas'],
      retention: '13 meses',
    },
  ],
  withdrawal: 'Desactívelo en esta página cuando quiera. Cesa al momento, en todas las pantallas.',
  rights:
    'En esta página puede ver, descargar, corregir y borrar todo lo que se guarda sobre usted, y reclamar ante la autoridad.',
  authority: 'La autoridad de protección de datos del país donde está esta tienda.',
  automatedLogic:
    'Las sugerencias siguen reglas fijas que se indican en cada una. Ningún precio depende de usted.',
};
