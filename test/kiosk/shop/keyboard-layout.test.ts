import { expect, it } from 'vitest';
import { keyboardPages, keyRows } from '../../../kiosk/shop/keyboard-layout.ts';
import { LANGUAGE_TAGS, LANGUAGES } from '../../../kiosk/shop/languages/languages.ts';

it.each(LANGUAGE_TAGS)('KSK-40 the keyboard types what %s is written in, each letter once', async (tag) => {
  const keys = keyRows(tag, 'letters').flat();
  expect(new Set(keys).size).toBe(keys.length);
  const { greeting, done } = await LANGUAGES[tag].load();
  // Marks, small kana of another size and kanji come from the search's own forgiveness, not from keys.
  const letters =
    (greeting + done)
      .toLowerCase()
      .normalize('NFD')
      .match(/[a-z\p{Script=Arabic}\p{Script=Hiragana}]/gu) ?? [];
  const typed = keys.join('').normalize('NFD');
  expect(letters.filter((letter) => !/\p{M}/u.test(letter) && !typed.includes(letter))).toEqual([]);
});

it('KSK-40 Arabic and Japanese have Latin letters too, and nobody has a page twice', () => {
  expect(keyboardPages('en')).toEqual(['letters', 'digits']);
  for (const tag of ['ar', 'ja'] as const) {
    expect(keyboardPages(tag)).toEqual(['letters', 'latin', 'digits']);
    expect(keyRows(tag, 'latin')).toEqual(keyRows('en', 'letters'));
  }
  // Ten keys of 60 px with their gaps fit a tablet held upright.
  for (const tag of LANGUAGE_TAGS)
    for (const page of keyboardPages(tag))
      for (const row of keyRows(tag, page)) expect(row.length).toBeLessThanOrEqual(11);
});
