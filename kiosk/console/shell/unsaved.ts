import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The editors on the page that hold unsaved work. One at a time is usual; a set costs nothing. */
const guards = new Set<UnsavedGuard>();

/** Whether leaving now would lose work. */
export function hasUnsaved(): boolean {
  return [...guards].some((guard) => guard.dirty());
}

/** Keeps its host's unsaved work from being lost to a click on a link or to closing the tab. */
export class UnsavedGuard implements ReactiveController {
  readonly dirty: () => boolean;

  constructor(host: ReactiveControllerHost, dirty: () => boolean) {
    this.dirty = dirty;
    host.addController(this);
  }

  hostConnected(): void {
    guards.add(this);
    window.addEventListener('beforeunload', this.#onUnload);
  }

  hostDisconnected(): void {
    guards.delete(this);
    window.removeEventListener('beforeunload', this.#onUnload);
  }

  /** The browser asks by itself when the event is cancelled; its words cannot be chosen. */
  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (this.dirty()) event.preventDefault();
  };
}
