import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Re-ordering a list by drag. For the keyboard there are buttons; this only adds the mouse's way. */
export class DragOrder implements ReactiveController {
  dragged: string | null = null;
  over: number | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #drop: (id: string, to: number) => void;

  constructor(host: ReactiveControllerHost, drop: (id: string, to: number) => void) {
    this.#host = host;
    this.#drop = drop;
    host.addController(this);
  }

  hostConnected(): void {}

  start(event: DragEvent, id: string): void {
    // Fields inside must stay selectable: only a drag that begins elsewhere moves the row.
    if (event.composedPath()[0] instanceof HTMLInputElement) {
      event.preventDefault();
      return;
    }
    event.dataTransfer?.setData('text/plain', id);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
    this.#set(id, null);
  }

  enter(event: DragEvent, at: number): void {
    if (this.dragged === null) return;
    event.preventDefault();
    if (this.over !== at) this.#set(this.dragged, at);
  }

  drop(event: DragEvent, at: number): void {
    if (this.dragged === null) return;
    event.preventDefault();
    this.#drop(this.dragged, at);
    this.end();
  }

  end(): void {
    this.#set(null, null);
  }

  #set(dragged: string | null, over: number | null): void {
    this.dragged = dragged;
    this.over = over;
    this.#host.requestUpdate();
  }
}
