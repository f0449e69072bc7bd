import { english } from '../../kiosk/shop/languages/english.ts';
import type { Speech } from '../../kiosk/shop/languages/languages.ts';
import type { Message } from '../../kiosk/shop/languages/message.ts';
import { speak } from '../../kiosk/shop/languages/speak.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  O: 'Ó',
};

/**
 * English as no language has it, a third longer and in brackets: what stands on a screen without them was never in
 * the catalogue, and what does not fit will not fit in German.
 */
export function pseudoSpeech(): Speech {
  const catalogue = pseudoCatalogue(english) as typeof english;
  return { tag: 'en', direction: 'ltr', words: speak(catalogue, 'en', 'ltr') };
}

/** Every message of a catalogue so, in each of its forms. */
export function pseudoCatalogue(catalogue: Readonly<Record<string, Message>>): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) => [
      key,
      typeof message === 'string'
        ? pseudo(message)
        : (Object.fromEntries(
            Object.entries(message).map(([form, text]) => [form, pseudo(String(text))]),
          ) as unknown as Message),
    ]),
  );
}

/** A sentence of the catalogue as the language that nobody speaks has it. */
export function pseudo(text: string): string {
  // Places keep their names: every second part is one.
  const parts = text.split(/(\{\w+\})/).map((part, n) => (n % 2 === 1 ? part : accented(part)));
  return `⟦${parts.join('')}${longer(Math.ceil(text.length / 3))}⟧`;
}

function accented(text: string): string {
  return text.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter);
}

/** Words as long as those of long languages, so that lines can break between them. */
function longer(letters: number): string {
  const WORD = 12;
  return Array.from({ length: Math.ceil(letters / WORD) }, (_, n) =>
    '·'.repeat(Math.min(WORD, letters - n * WORD)),
  ).join(' ');
}
