import type { LitElement, ReactiveController } from 'lit';

/** Below this even a wall of words is no longer read; then it is cut off rather than set smaller. */
const SMALLEST = 0.16;
const STEPS = 7;
/** Lesser words never grow beyond this many times their usual size. */
const CALMEST = 1.35;

/**
 * Sets the words of a poster as large as they fit: the first child of `[data-fit]` grows and shrinks by the custom
 * property `--fit` (headings) and `--calm` (lesser words, which follow less) until it fills the box and stays inside.
 */
export class FitWords implements ReactiveController {
  readonly #host: LitElement;
  readonly #largest: number;
  readonly #ticks: boolean;
  readonly #resized = new ResizeObserver(() => this.#fit());
  #last = '';

  /**
   * @param largest how many times its usual size a short heading may take
   * @param ticks digits are all of one width here, and change every second: they are not measured anew
   */
  constructor(host: LitElement, { largest, ticks = false }: { largest: number; ticks?: boolean }) {
    this.#host = host;
    this.#largest = largest;
    this.#ticks = ticks;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resized.observe(this.#host);
    // Words are measured in their own font or not at all.
    void document.fonts.ready.then(() => {
      this.#last = '';
      this.#fit();
    });
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
  }

  hostUpdated(): void {
    this.#fit();
  }

  #fit(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('[data-fit]');
    const words = box?.firstElementChild as HTMLElement | null | undefined;
    if (!box || !words || box.clientWidth === 0) return;
    const text = words.textContent ?? '';
    const state = `${box.clientWidth} ${box.clientHeight} ${this.#ticks ? text.replaceAll(/\d/g, '0') : text}`;
    if (state === this.#last) return;
    this.#last = state;
    delete box.dataset.tight;
    const isInside = (fit: number, calm: number): boolean => {
      box.style.setProperty('--fit', String(fit));
      box.style.setProperty('--calm', String(calm));
      return words.scrollHeight <= box.clientHeight && words.scrollWidth <= box.clientWidth;
    };
    const fit = largest(SMALLEST, this.#largest, (size) => isInside(size, calmFor(size)));
    // A heading that one long word keeps small leaves room that the lesser words may have.
    const calm = largest(calmFor(fit), CALMEST, (size) => isInside(fit, size));
    if (!isInside(fit, calm)) box.dataset.tight = '';
  }
}

/** Lesser words follow the heading, but less. */
const calmFor = (fit: number): number => (fit < 1 ? fit ** 0.6 : Math.min(1.2, fit ** 0.3));

/** The largest size, about, that fits; `smallest` where none does. */
function largest(smallest: number, most: number, fits: (size: number) => boolean): number {
  if (fits(most)) return most;
  let [good, bad] = [smallest, most];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (good + bad) / 2;
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
