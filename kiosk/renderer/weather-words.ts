import type { Sky } from '../../shared/model/condition.ts';

/** How a language names the sky, and puts the time at which something was true. */
interface WeatherWords {
  readonly sky: Readonly<Record<Sky, string>>;
  readonly asOf: (time: string) => string;
}

const sky = (
  clear: string,
  cloudy: string,
  fog: string,
  rain: string,
  snow: string,
  storm: string,
): WeatherWords['sky'] => ({ clear, cloudy, fog, rain, snow, storm });

const ENGLISH: WeatherWords = {
  sky: sky('Clear', 'Cloudy', 'Fog', 'Rain', 'Snow', 'Storm'),
  asOf: (time) => `as of ${time}`,
};

const WORDS: Readonly<Record<string, WeatherWords>> = {
  en: ENGLISH,
  da: { sky: sky('Klart', 'Skyet', 'Tåge', 'Regn', 'Sne', 'Uvejr'), asOf: (time) => `kl. ${time}` },
  de: {
    sky: sky('Klar', 'Bewölkt', 'Nebel', 'Regen', 'Schnee', 'Unwetter'),
    asOf: (time) => `Stand ${time} Uhr`,
  },
  es: {
    sky: sky('Despejado', 'Nublado', 'Niebla', 'Lluvia', 'Nieve', 'Tormenta'),
    asOf: (time) => `dato de las ${time}`,
  },
  fr: {
    sky: sky('Dégagé', 'Nuageux', 'Brouillard', 'Pluie', 'Neige', 'Orage'),
    asOf: (time) => `relevé à ${time}`,
  },
  it: {
    sky: sky('Sereno', 'Nuvoloso', 'Nebbia', 'Pioggia', 'Neve', 'Temporale'),
    asOf: (time) => `dato delle ${time}`,
  },
  nl: { sky: sky('Helder', 'Bewolkt', 'Mist', 'Regen', 'Sneeuw', 'Storm'), asOf: (time) => `om ${time}` },
  pl: {
    sky: sky('Bezchmurnie', 'Pochmurno', 'Mgła', 'Deszcz', 'Śnieg', 'Burza'),
    asOf: (time) => `stan z ${time}`,
  },
  pt: {
    sky: sky('Céu limpo', 'Nublado', 'Nevoeiro', 'Chuva', 'Neve', 'Tempestade'),
    asOf: (time) => `dados das ${time}`,
  },
  sv: { sky: sky('Klart', 'Molnigt', 'Dimma', 'Regn', 'Snö', 'Oväder'), asOf: (time) => `kl. ${time}` },
};

/** The words of a BCP 47 language, and `lang`, the language that they are in: English where they are not in that one. */
export function weatherWords(language: string): WeatherWords & { readonly lang: string } {
  const [tag = ''] = language.toLowerCase().split('-');
  const words = WORDS[tag];
  return words ? { ...words, lang: language } : { ...ENGLISH, lang: 'en' };
}
