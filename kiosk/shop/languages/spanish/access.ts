import type { accessWords as english } from '../english/access.ts';
import type { Translation } from '../message.ts';

export const accessWords: Translation<typeof english> = {
  accessAbout: 'Accesibilidad',
  accessTitle: 'Para todas las personas',
  accessStands:
    'Las pantallas táctiles de esta tienda y la página en su móvil cumplen la mayor parte de la norma EN 301 549, que contiene WCAG 2.1 en los niveles A y AA. Lo hemos probado nosotros; nadie de fuera lo ha comprobado todavía.',
  accessHelps: 'Qué ayuda',
  accessHelpSee:
    'Letras en tres tamaños, alto contraste y lectura en voz alta donde esta pantalla tiene una voz para el idioma.',
  accessHelpReach:
    '«Bajar la página» lleva todo a la mitad inferior. Todo se hace con toques sencillos, y también con un teclado conectado.',
  accessHelpTime: 'Siempre hay tiempo: a la pregunta de si sigue ahí basta un toque para quedarse.',
  accessHelpPhone:
    'En su propio móvil funcionan sus propias ayudas: lector de pantalla, letra grande, colores oscuros.',
  accessHelpWay: 'Los recorridos sin escalones están a un toque en el plano de la tienda.',
  accessLacks: 'Qué falta',
  accessLackTouch:
    'Las pantallas no tienen teclas que se noten al tacto, ni braille, ni toma para auriculares.',
  accessLackTried: 'Ninguna persona con discapacidad las ha probado aún con nosotros.',
  accessLackSpacing: 'No se han probado espacios mayores entre letras y líneas.',
  accessLackFilms:
    'Las películas de las pantallas de la pared son de la tienda; no todas tienen texto para leer.',
  accessTell: '¿Algo se lo impide?',
  accessTellText:
    'Dígaselo a nuestro personal. «Llamar a alguien» hace venir a una persona, y la ayuda con el acceso es uno de los motivos.',
  accessDate: 'Declarado el {date} por quienes hacen este programa.',
};
