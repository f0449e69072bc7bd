import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Something outside the shop that its parts ask, and that says when it has news. */
type Desk = EventTarget & { look(): void };
type DeskHost = ReactiveControllerHost & Element & { desk: Desk | null };

/** Draws its host anew whenever the desk has news. */
export class FollowDesk implements ReactiveController {
  readonly #host: DeskHost;
  #desk: Desk | null = null;

  constructor(host: DeskHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    // The last update of a page may come after its end; the desk, which lives on, would keep all of the session by it.
    if (!this.#host.isConnected || this.#host.desk === this.#desk) return;
    this.hostDisconnected();
    this.#desk = this.#host.desk;
    this.#desk?.addEventListener('change', this.#draw);
    this.#desk?.look();
  }

  hostDisconnected(): void {
    this.#desk?.removeEventListener('change', this.#draw);
    this.#desk = null;
  }

  readonly #draw = (): void => this.#host.requestUpdate();
}
