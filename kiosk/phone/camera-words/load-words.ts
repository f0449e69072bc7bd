import type { CameraWords } from './camera-words.ts';
import { english } from './english.ts';

export interface CameraLanguage {
  /** BCP 47. */
  tag: string;
  /** Its own name. */
  name: string;
  load(): Promise<CameraWords>;
}

/** Every language of the page about the cameras, as of the signs that lead to it; each but English loaded when asked for. */
export const CAMERA_LANGUAGES: readonly CameraLanguage[] = [
  { tag: 'en', name: 'English', load: async () => english },
  { tag: 'de', name: 'Deutsch', load: async () => (await import('./german.ts')).german },
  { tag: 'fr', name: 'Français', load: async () => (await import('./french.ts')).french },
  { tag: 'es', name: 'Español', load: async () => (await import('./spanish.ts')).spanish },
  { tag: 'ar', name: 'العربية', load: async () => (await import('./arabic.ts')).arabic },
  { tag: 'ja', name: '日本語', load: async () => (await import('./japanese.ts')).japanese },
];

/**
 * Of tags in the order of preference (the link's, then the shop's; null where there is none), the words of the first that
 * the page is written in, else English.
 */
export async function loadWords(wanted: readonly (string | null)[]): Promise<CameraWords> {
  for (const tag of wanted) {
    const [primary] = (tag ?? '').toLowerCase().split('-');
    const found = CAMERA_LANGUAGES.find((language) => language.tag === primary);
    if (found) return found.load();
  }
  return english;
}
