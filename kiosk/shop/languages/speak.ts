import type { Message, PluralForms, Spoken, Translation } from './message.ts';

const PLACE = /\{(\w+)\}/g;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Makes a catalogue ready to be spoken. Numbers are written and plural forms are chosen as `locale` does; a value that
 * runs the other way than the language (a Latin name in Arabic) is set apart, so that it leaves the rest in order.
 *
 * @param locale BCP 47 tag of the catalogue's language, with or without a region
 */
export function speak<Catalogue extends Record<keyof Catalogue, Message>>(
  catalogue: Catalogue | Translation<Catalogue>,
  locale: string,
  direction: 'ltr' | 'rtl',
): Spoken<Catalogue> {
  const number = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);
  const contrary = direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  const written = (value: string | number): string => {
    const text = typeof value === 'number' ? number.format(value) : value;
    return contrary.test(text) ? `\u2068${text}\u2069` : text;
  };
  const said = (message: Message): unknown => {
    if (typeof message === 'string' && message.search(PLACE) < 0) return message;
    return (values: Readonly<Record<string, string | number>>) => {
      const form =
        typeof message === 'string' ? message : formFor(message, plural.select(Number(values['count'])));
      return form.replace(PLACE, (_, place: string) => written(values[place] ?? ''));
    };
  };
  const entries = Object.entries<Message>(catalogue).map(([key, message]) => [key, said(message)]);
  return Object.fromEntries(entries) as Spoken<Catalogue>;
}

function formFor(forms: PluralForms, category: Intl.LDMLPluralRule): string {
  return forms[category] ?? forms.other;
}
