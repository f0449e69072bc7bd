import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FloorDesk } from './floor-desk.ts';

/** Draws its host anew whenever the desk has news. */
export class FollowDesk implements ReactiveController {
  readonly #host: ReactiveControllerHost & { desk: FloorDesk | null };
  #desk: FloorDesk | null = null;

  constructor(host: ReactiveControllerHost & { desk: FloorDesk | null }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.desk === this.#desk) return;
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
