/**
 * Rings whenever the visit may have changed: the server's event, a new connection, and the page coming back from a
 * locked phone. Socket.IO is loaded only now, so that the first screen does not wait for it.
 */
export class Doorbell {
  readonly #ring: () => void;
  #close: (() => void) | null = null;
  #wanted = false;

  constructor(ring: () => void) {
    this.#ring = ring;
  }

  open(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    document.addEventListener('visibilitychange', this.#seen);
    window.addEventListener('online', this.#ring);
    void this.#connect();
  }

  close(): void {
    this.#wanted = false;
    document.removeEventListener('visibilitychange', this.#seen);
    window.removeEventListener('online', this.#ring);
    this.#close?.();
    this.#close = null;
  }

  #seen = (): void => {
    if (document.visibilityState === 'visible') this.#ring();
  };

  async #connect(): Promise<void> {
    const { SocketClient } = await import('../wire/socket-client.ts');
    if (!this.#wanted || this.#close) return;
    const client = new SocketClient('phone', { onConnect: this.#ring })
      .on('visit-changed', this.#ring)
      .open();
    this.#close = () => client.close();
  }
}
