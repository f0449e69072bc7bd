import type { Page } from '@playwright/test';

/** What one person left behind that nobody else could have: words they typed, and the codes of their visit. */
export interface Traces {
  words: string[];
  /** Nonces and typed codes of the QRs that they were shown, and the visit's id. */
  codes: string[];
  steps: string[];
}

/** A person at the kiosk who does this and that, by chance but the same for a seed. Begin the session first. */
export function walk(page: Page, seed: number, steps: number): Promise<Traces> {
  return page.evaluate(wander, { seed, steps });
}

/** Runs in the page: what is typed is made there, so that it never passes through what drives the browser. */
async function wander({ seed, steps }: { seed: number; steps: number }): Promise<Traces> {
  interface Shop extends HTMLElement {
    offer: { url: string; code: string } | null;
    visit: { visitId: string } | null;
  }
  const ENDS = '.done, connected-bar button, match-panel button, idle-dialog button, camera-notice button';
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const word = (): string =>
    `zq${Array.from({ length: 12 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('')}`;
  const find = <E extends Element>(root: ParentNode, selector: string): E[] => {
    const found: E[] = [];
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element as E);
      if (element.shadowRoot && !element.matches(ENDS.replaceAll(' button', '')))
        found.push(...find<E>(element.shadowRoot, selector));
    }
    return found;
  };
  const traces: Traces = { words: [], codes: [], steps: [] };
  const note = (code: string | undefined): void => {
    if (code && !traces.codes.includes(code)) traces.codes.push(code);
  };
  for (let step = 0; step < steps; step += 1) {
    const [shop] = find<Shop>(document, 'shop-app');
    if (!shop?.shadowRoot) break;
    const [field] = find<HTMLInputElement>(shop.shadowRoot, 'input');
    const buttons = find<HTMLButtonElement>(shop.shadowRoot, 'button:not(:disabled)').filter(
      (button) => !button.matches(ENDS) && button.checkVisibility(),
    );
    const button = buttons[Math.floor(random() * buttons.length)];
    if (field && random() < 0.25) {
      field.value = word();
      traces.words.push(field.value);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      traces.steps.push('types');
    } else if (button) {
      button.click();
      traces.steps.push(button.getAttribute('aria-label') ?? button.textContent?.trim().slice(0, 20) ?? '');
    }
    await new Promise((done) => setTimeout(done, 25));
    note(shop.offer?.code);
    note(shop.offer?.url.split('/').at(-1));
    note(shop.visit?.visitId);
  }
  return traces;
}
