import type { Page } from '@playwright/test';

/** Put into a page before it runs: speech with a voice of its own and one of somebody's cloud for each language. */
export function fakeVoices(): void {
  const said: [voice: string, text: string][] = [];
  const voices = ['en-GB', 'ar', 'ja'].flatMap((lang) =>
    ['cloud', 'local'].map((kind) => ({ lang, name: `${lang}-${kind}`, localService: kind === 'local' })),
  );
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => {},
    speak: ({ voice, text }: { voice: { name: string }; text: string }) => said.push([voice.name, text]),
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  // The browser's own takes only voices of its own.
  class Utterance extends EventTarget {
    voice = null;
    lang = '';
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'said', { value: said });
}

/** All that was said on such a page, by which voice. */
export function spoken(page: Page): Promise<[voice: string, text: string][]> {
  return page.evaluate(() => (window as unknown as { said: [string, string][] }).said);
}
