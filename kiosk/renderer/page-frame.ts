/** A page of ours that frames one address: its policy names that address and nothing else. */
const PAGE = '/frames/web-page.html';
/** Longer than this nobody waits for a page, least of all a screen. Milliseconds. */
export const PAGE_TIMEOUT_MS = 8000;

/** Why a web page is not on glass: it cannot be reached, does not load in time, or went to another address. */
export type PageFault = 'unreachable' | 'stalled' | 'navigated';

/**
 * A web page in two frames: an outer one of our own origin, whose policy lets it frame this address alone, and in it
 * the page, without an origin of its own. The page can be neither read nor asked. What can be told from outside is
 * whether its address answers, whether it loads in time, and whether it goes elsewhere; that it hangs, or shows the
 * browser's own error, cannot.
 */
export class PageFrame {
  readonly element = document.createElement('iframe');
  readonly #url: string;
  readonly #onFault: (fault: PageFault) => void;
  readonly #abort = new AbortController();

  /** @param onFault told at most once, and not after {@link remove}. */
  constructor(url: string, onFault: (fault: PageFault) => void) {
    this.#url = url;
    this.#onFault = onFault;
    this.element.title = new URL(url).host;
    this.element.tabIndex = -1;
  }

  /** Resolves when the page has loaded, or after it was told that it cannot. */
  async run(): Promise<void> {
    const { signal } = this.#abort;
    const late = setTimeout(() => this.#fail('stalled'), PAGE_TIMEOUT_MS);
    signal.addEventListener('abort', () => clearTimeout(late));
    if (!navigator.onLine) return this.#fail('unreachable');
    const src = `${PAGE}?${new URLSearchParams({ address: this.#url })}`;
    await loaded(this.element, src, signal);
    const outer = this.element.contentDocument;
    const realm = this.element.contentWindow;
    // Another answer than our page has another origin, or none.
    if (!outer?.body || !realm || outer.documentElement.dataset['frame'] !== 'web-page') {
      return this.#fail('unreachable');
    }
    if (!(await this.#answers(realm))) return this.#fail('unreachable');
    const page = outer.createElement('iframe');
    page.sandbox.add('allow-scripts');
    page.referrerPolicy = 'no-referrer';
    page.allow = '';
    page.title = this.element.title;
    Object.assign(page.style, {
      position: 'fixed',
      inset: '0',
      inlineSize: '100%',
      blockSize: '100%',
      border: '0',
    });
    outer.addEventListener('securitypolicyviolation', () => this.#fail('navigated'), { signal });
    outer.body.append(page);
    await loaded(page, this.#url, signal);
    clearTimeout(late);
  }

  remove(): void {
    this.#abort.abort();
    this.element.remove();
  }

  /** Asked from within the outer page, whose policy allows it: a frame that fails to load looks like one that did. */
  async #answers(realm: Window): Promise<boolean> {
    try {
      await realm.fetch(this.#url, {
        mode: 'no-cors',
        credentials: 'omit',
        cache: 'no-store',
        method: 'HEAD',
        signal: this.#abort.signal,
      });
      return true;
    } catch {
      return false;
    }
  }

  #fail(fault: PageFault): void {
    if (this.#abort.signal.aborted) return;
    this.#abort.abort();
    this.#onFault(fault);
  }
}

/** Points a frame somewhere and resolves at its next `load`; never, once `signal` says so. */
function loaded(frame: HTMLIFrameElement, src: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true, signal });
    frame.src = src;
  });
}
