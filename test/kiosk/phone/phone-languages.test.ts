import { describe, expect, it } from 'vitest';
import { english } from '../../../kiosk/phone/languages/english.ts';
import {
  PHONE_LANGUAGES,
  type PhoneLanguageTag,
  phoneLanguageFor,
  phoneSpeech,
} from '../../../kiosk/phone/languages/phone-languages.ts';
import type { Message } from '../../../kiosk/shop/languages/message.ts';
import { canonicalNotice, type Notice, VISIT_NOTICE } from '../../../shared/consent/notice.ts';
import { arabic } from '../../../shared/consent/notices/arabic.ts';
import { french } from '../../../shared/consent/notices/french.ts';
import { german } from '../../../shared/consent/notices/german.ts';
import { japanese } from '../../../shared/consent/notices/japanese.ts';
import { spanish } from '../../../shared/consent/notices/spanish.ts';

const KEYS = Object.keys(english) as (keyof typeof english)[];
const TAGS = Object.keys(PHONE_LANGUAGES) as PhoneLanguageTag[];
const catalogues = await Promise.all(
  TAGS.map(async (tag) => [tag, await PHONE_LANGUAGES[tag].load()] as [string, Record<string, Message>]),
);
const placesOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const NOTICES: readonly Notice[] = [german, french, spanish, arabic, japanese];

describe('languages of the phone page', () => {
  it.each(catalogues)(
    'PHN-15 %s has every message, with the same places and its own plurals',
    (tag, catalogue) => {
      expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort());
      const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.sort();
      for (const key of KEYS) {
        const own = catalogue[key] ?? '';
        const source: Message = english[key];
        if (typeof source === 'string' || typeof own === 'string') {
          expect(typeof own, key).toBe(typeof source);
          expect(placesOf(String(own)), key).toEqual(placesOf(String(source)));
          continue;
        }
        expect(Object.keys(own).sort(), key).toEqual(categories);
        for (const form of Object.values(own))
          expect([...new Set([...placesOf(form), '{count}'])].sort(), key).toEqual(
            [...new Set([...placesOf(source.other), '{count}'])].sort(),
          );
      }
    },
  );

  it.each(catalogues.slice(1))('PHN-15 nothing of %s is left in English', (tag, catalogue) => {
    const same = KEYS.filter((key) => JSON.stringify(catalogue[key]) === JSON.stringify(english[key]));
    // "Total" is the same word in two of them, "Messages" in French.
    expect(same.filter((key) => key !== 'total' && !(tag === 'fr' && key === 'toasts'))).toEqual([]);
    if (tag !== 'ar' && tag !== 'ja') return;
    for (const key of KEYS)
      for (const form of Object.values({
        ...(typeof catalogue[key] === 'string' ? [catalogue[key]] : catalogue[key]),
      }))
        expect(String(form).replace(/\{\w+\}|QR|JSON|Wi-Fi/g, ''), key).not.toMatch(/[A-Za-z]/);
  });

  it('PHN-15 the first of a person’s languages that the page has is spoken, else English', async () => {
    expect(phoneLanguageFor(['pt-BR', 'de-AT', 'en'])).toBe('de');
    expect(phoneLanguageFor(['pt', 'nl'])).toBe('en');
    expect(phoneLanguageFor([])).toBe('en');
    expect((await phoneSpeech('ar')).direction).toBe('rtl');
    expect((await phoneSpeech('ja')).words.codeShort({ count: 3 })).toBe('あと3文字足りません。');
  });

  it('PHN-16 the notice says the same in every language: every purpose, in the same order, of the same version', () => {
    expect(NOTICES.map(({ language }) => language)).toEqual(TAGS.slice(1));
    for (const notice of NOTICES) {
      expect([notice.id, notice.version]).toEqual([VISIT_NOTICE.id, VISIT_NOTICE.version]);
      expect(notice.purposes.map(({ purpose }) => purpose)).toEqual(
        VISIT_NOTICE.purposes.map(({ purpose }) => purpose),
      );
      for (const [at, { dataItems, retention, title }] of notice.purposes.entries()) {
        const source = VISIT_NOTICE.purposes[at];
        expect(dataItems).toHaveLength(source?.dataItems.length ?? 0);
        for (const figure of source?.retention.match(/\d+/g) ?? []) expect(retention).toContain(figure);
        expect(title).not.toBe(source?.title);
      }
    }
    expect(new Set([VISIT_NOTICE, ...NOTICES].map(canonicalNotice)).size).toBe(6);
  });
});
