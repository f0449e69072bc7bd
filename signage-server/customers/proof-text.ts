import { saysNothing, visibleText } from '../../shared/model/plain-words.ts';

/** “Form 1”: with less nobody finds again what was signed. */
const SHORTEST = 6;
const LONGEST = 300;

const EMAIL = /[^\s@]@[^\s@]+\.[^\s@]/u;
/** Days and times have as many digits as a telephone number. */
const MOMENT =
  /(?<!\p{Nd})(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?(?!\p{Nd})/gu;
const NUMBERS = /(?:\+|\()?\p{Nd}(?:[ ().\-/]{0,3}\p{Nd}){6,}/gu;
const CALLED =
  /(?:tel|telefon|telephone|phone|fon|fax|mob|mobil|mobile|cell|handy|móvil|portable|電話|هاتف)[.:\s-]*$/iu;
/** Letters right before a number make it one of a form: SIG-2026-000123. */
const OF_A_FORM = /\p{L}[-/_#]?$/u;

const STREETS = [
  // 12 High Street
  /(?<!\p{L})\p{Nd}+\p{L}?,? (?:[\p{L}’'.-]+ ){0,2}(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|court|crescent|terrace|gardens|boulevard|blvd|highway|parkway)(?!\p{L})/iu,
  // Hauptstraße 12, Am Ring Weg 3
  /\p{L}+[ -]?(?:straße|strasse|str\.|gasse|allee|weg|platz) ?\p{Nd}/iu,
  // 12 rue de la Paix, Calle Mayor 5
  /\p{Nd}+,? (?:bis |ter )?(?:rue|avenue|boulevard|chemin|impasse|allée) \p{L}/iu,
  /(?<!\p{L})(?:calle|avenida|avda\.?|plaza|paseo|camino) [\p{L} ]+,? ?(?:n[.ºo°]* ?)?\p{Nd}/iu,
  // Postcodes of Britain; boxes; Japanese and Arabic addresses
  /(?<![\p{L}\p{Nd}])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\p{Nd}])/u,
  /(?:p\.? ?o\.? ?box|postfach|boîte postale|apartado) \p{Nd}/iu,
  /〒|丁目|番地|شارع \p{L}/u,
];

type Proof =
  | { ok: true; text: string }
  | { ok: false; code: 'proof-missing' | 'proof-nothing' | 'proof-names'; detail: string };

const refused = (code: 'proof-missing' | 'proof-nothing' | 'proof-names', detail: string): Proof => ({
  ok: false,
  code,
  detail,
});

/**
 * By what it can be shown that somebody agreed, as it is kept and read: at most 300 characters. Who it was stands in the
 * other system; here the number of what they signed is enough, and what tells a person's whereabouts is refused.
 */
export function readProof(cell: string): Proof {
  const text = visibleText(cell);
  if (text === '') return refused('proof-missing', 'Nothing says by what it can be shown that they agreed.');
  if (saysNothing(text) || text.length < SHORTEST)
    return refused(
      'proof-nothing',
      `“${text.slice(0, 20)}” shows nothing. Write what they agreed on, such as the number of a form.`,
    );
  if (holdsEmail(text))
    return refused('proof-names', 'The proof holds an e-mail address. The number of a form is enough.');
  if (STREETS.some((street) => street.test(text)))
    return refused('proof-names', 'The proof holds a postal address. The number of a form is enough.');
  if (holdsTelephone(text))
    return refused(
      'proof-names',
      'The proof holds what reads like a telephone number. Put letters before the number of a form: F-10023456.',
    );
  return { ok: true, text: text.slice(0, LONGEST) };
}

/** Whether an e-mail address stands in a text, in whatever spelling. */
export function holdsEmail(text: string): boolean {
  return EMAIL.test(visibleText(text));
}

function holdsTelephone(text: string): boolean {
  const rest = text.replace(MOMENT, ' · ');
  for (const { 0: found, index } of rest.matchAll(NUMBERS)) {
    const before = rest.slice(0, index);
    if (CALLED.test(before)) return true;
    if (OF_A_FORM.test(before)) continue;
    if (/^[+(0]|[ ().\-/]/u.test(found) || found.length >= 10) return true;
  }
  return false;
}
