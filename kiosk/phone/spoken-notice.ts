import { type Notice, VISIT_NOTICE } from '../../shared/consent/notice.ts';
import type { PhoneLanguageTag } from './languages/phone-languages.ts';

const LOAD: Record<Exclude<PhoneLanguageTag, 'en'>, () => Promise<Notice>> = {
  de: async () => (await import('../../shared/consent/notices/german.ts')).german,
  fr: async () => (await import('../../shared/consent/notices/french.ts')).french,
  es: async () => (await import('../../shared/consent/notices/spanish.ts')).spanish,
  ar: async () => (await import('../../shared/consent/notices/arabic.ts')).arabic,
  ja: async () => (await import('../../shared/consent/notices/japanese.ts')).japanese,
};

let spoken: Notice = VISIT_NOTICE;

/**
 * The notice as this page shows it. Its own `language` goes with every choice, so that the receipt proves the words that
 * were on the glass, also where those of another language could not be had.
 */
export const spokenNotice = (): Notice => spoken;

/** Fetches the notice in the language of the page; without it the English one stays. */
export async function speakNotice(tag: PhoneLanguageTag): Promise<void> {
  if (tag !== 'en') spoken = await LOAD[tag]();
}
