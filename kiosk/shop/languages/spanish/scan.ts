import type { scanWords as english } from '../english/scan.ts';
import type { Translation } from '../message.ts';

export const scanWords: Translation<typeof english> = {
  scan: 'Escanear',
  scanTitle: 'Escanear un código',
  scanHint: 'Ponga un código de barras, el QR de un producto o su propio pase delante de la cámara.',
  scanStart: 'Encender la cámara',
  scanStop: 'Apagar la cámara',
  scanPromise:
    'Los códigos se leen solo mientras esta página está abierta. Ninguna imagen se guarda ni sale de esta pantalla.',
  scanOn: 'Cámara encendida',
  scanStarting: 'La cámara se está encendiendo …',
  scanLooking: 'Sostenga el código dentro del marco, a un palmo.',
  scanGuide: 'Marco para el código',
  scanUnknown: 'No tenemos {code} aquí',
  scanUnknownHint: 'Búsquelo por nombre o pregunte a nuestro personal.',
  scanNoProduct: 'Este código no es de un producto',
  scanPassRefused: 'Este pase no se pudo usar',
  scanPassRefusedHint: 'Ábralo de nuevo en su móvil: cada código sirve una vez y por poco tiempo.',
  scanPassTaken: 'Ahora mire su móvil',
  scanAgain: 'Escanear otro',
  scanSearch: 'Buscar por nombre',
  scanCall: 'Llamar a alguien',
  scanOff: 'La cámara de esta pantalla está apagada',
  scanOffHint: 'Escriba en su lugar el número bajo las barras.',
  scanFailed: 'La cámara no funciona ahora mismo',
  scanType: 'Escribir el número',
  scanTypeLabel: 'Número bajo las barras',
  scanTypeGo: 'Buscar',
  scanTypeWrong: 'Este número tiene un error. Compárelo cifra por cifra.',
};
