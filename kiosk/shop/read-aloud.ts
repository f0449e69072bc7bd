import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type ReadableLine, readableLines } from './readable-lines.ts';

/**
 * Reads to somebody by the browser's own speech, and only by voices that live on this device: the others send the
 * words to whoever made them.
 */
export class ReadAloud implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  #left = 0;
  #moment: string | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#synthesis?.addEventListener('voiceschanged', this.#onVoices);
  }

  hostDisconnected(): void {
    this.#synthesis?.removeEventListener('voiceschanged', this.#onVoices);
    this.#moment = null;
    this.stop();
  }

  /** Something is being said. */
  get speaking(): boolean {
    return this.#left > 0;
  }

  /** This device has a voice for the language (BCP 47). */
  speaks(language: string): boolean {
    return this.#voice(language) !== null;
  }

  /** Reads the element anew at each other moment (a new page, say); null is silence. */
  follow(moment: string | null, element: Element, language: string): void {
    if (moment === this.#moment) return;
    this.#moment = moment;
    this.stop();
    if (moment === null) return;
    // The parts of a page draw themselves after it, and the shelves of a product after its first frame.
    requestAnimationFrame(() =>
      setTimeout(() =>
        requestAnimationFrame(() => {
          if (moment === this.#moment) this.read(element, language);
        }),
      ),
    );
  }

  /** Says all that an element shows, in place of what is being said; what names no language is in `language`. */
  read(element: Element, language: string): void {
    this.stop();
    for (const line of readableLines(element)) this.#say(line, language);
  }

  stop(): void {
    this.#left = 0;
    this.#synthesis?.cancel();
  }

  #say({ text, lang }: ReadableLine, language: string): void {
    const voice = this.#voice(lang ?? language) ?? this.#voice(language);
    if (!this.#synthesis || !voice) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    const ended = (): void => {
      this.#left = Math.max(0, this.#left - 1);
    };
    utterance.addEventListener('end', ended, { once: true });
    utterance.addEventListener('error', ended, { once: true });
    this.#left += 1;
    this.#synthesis.speak(utterance);
  }

  #voice(language: string): SpeechSynthesisVoice | null {
    const [first = ''] = language.toLowerCase().split('-');
    const voices = this.#synthesis?.getVoices().filter((voice) => voice.localService) ?? [];
    const fitting = voices.filter((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === first);
    return fitting.find((voice) => voice.lang.toLowerCase() === language.toLowerCase()) ?? fitting[0] ?? null;
  }

  readonly #onVoices = (): void => this.#host.requestUpdate();
}
