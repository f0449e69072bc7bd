import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The present, refreshed now and then, so that "5 minutes ago" goes on being true. */
export class Ticker implements ReactiveController {
  now = Date.now();
  readonly #host: ReactiveControllerHost;
  readonly #everyMs: number;
  #timer = 0;

  constructor(host: ReactiveControllerHost, everyMs: number) {
    this.#host = host;
    this.#everyMs = everyMs;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = window.setInterval(() => this.#tick(), this.#everyMs);
  }

  hostDisconnected(): void {
    window.clearInterval(this.#timer);
  }

  /** Whatever else redraws the host also brings the present. */
  hostUpdate(): void {
    this.now = Date.now();
  }

  #tick(): void {
    if (!document.hidden) this.#host.requestUpdate();
  }
}
