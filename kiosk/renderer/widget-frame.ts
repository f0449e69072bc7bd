import type { WidgetFile } from './widget-files.ts';

/** The page that runs widgets: within the service worker's scope, which keeps it for the time without a network. */
const PAGE = '/player/widget-frame.html';
/** A widget that has not drawn by then, or does not answer for so long, hangs. Milliseconds. */
const PATIENCE_MS = 4000;
const ASK_EVERY_MS = 1000;

/** What a widget is: HTML alone, or an `index.html` with the files that it names. */
export type WidgetSource = { html: string } | { files: readonly WidgetFile[] };

/** Why a widget is of no use: it hangs, or one of its scripts threw. */
export type WidgetFault = 'stalled' | 'script-failed';

type FromFrame = 'drawn' | 'alive' | { failed: string };

/**
 * One widget in a frame of its own. The frame's page has no origin: its policy (signage-server/http/security-headers.ts)
 * is sandboxed, and not its element, because a browser asks no service worker for a page that it has to sandbox.
 */
export class WidgetFrame {
  readonly element = document.createElement('iframe');
  readonly #source: WidgetSource;
  readonly #channel = new MessageChannel();
  readonly #onFault: (fault: WidgetFault, detail: string) => void;
  #drawn: (() => void) | null = null;
  #heardAt = 0;
  #watch = 0;

  /** @param onFault told at most once, and not after {@link remove}. */
  constructor(source: WidgetSource, onFault: (fault: WidgetFault, detail: string) => void) {
    this.#source = source;
    this.#onFault = onFault;
    this.element.allow = '';
    this.element.title = 'Widget';
    this.element.tabIndex = -1;
  }

  /** Resolves when the widget has drawn itself. The element has to be in the document by then. */
  run(): Promise<void> {
    const { port1, port2 } = this.#channel;
    this.#heardAt = performance.now();
    this.#watch = window.setInterval(this.#look, ASK_EVERY_MS);
    port1.onmessage = ({ data }: MessageEvent<FromFrame>) => this.#hear(data);
    // Nothing that is sent is a secret, and a page without an origin has no name to send to.
    const send = () => this.element.contentWindow?.postMessage(this.#source, '*', [port2]);
    this.element.addEventListener('load', send, { once: true });
    this.element.src = PAGE;
    return new Promise((resolve) => {
      this.#drawn = resolve;
    });
  }

  remove(): void {
    this.#stop();
    this.element.remove();
  }

  #hear(data: FromFrame): void {
    this.#heardAt = performance.now();
    if (data === 'drawn') this.#drawn?.();
    else if (data !== 'alive') this.#fail('script-failed', data.failed);
  }

  /** A page in the background is slow to answer, and nobody sees it hang. */
  #look = (): void => {
    const silentMs = performance.now() - this.#heardAt;
    if (document.hidden) this.#heardAt = performance.now();
    else if (silentMs > PATIENCE_MS) this.#fail('stalled', `no answer for ${Math.round(silentMs)} ms`);
    this.#channel.port1.postMessage('ask');
  };

  #fail(fault: WidgetFault, detail: string): void {
    this.#stop();
    this.#onFault(fault, detail);
  }

  #stop(): void {
    window.clearInterval(this.#watch);
    this.#channel.port1.onmessage = null;
    this.#channel.port1.close();
  }
}
