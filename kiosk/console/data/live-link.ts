import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SocketClient } from '../../wire/socket-client.ts';
import { BELLS, catchUp, ring } from './doorbells.ts';

/** The console's socket for as long as its host is on the page: every event becomes a doorbell. */
export class LiveLink implements ReactiveController {
  /** False only after a connection was there and broke, or never came: what the offline banner shows. */
  connected = true;
  readonly #host: ReactiveControllerHost;
  #socket: SocketClient<'console'> | null = null;
  #wasLost = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', catchUp);
    this.#socket = new SocketClient('console', {
      onConnect: () => this.#turn(true),
      onDisconnect: () => this.#turn(false),
      onRefused: (code) => {
        if (code === 'not-signed-in') window.dispatchEvent(new CustomEvent('console-signed-out'));
        else this.#turn(false);
      },
    })
      .on('display-changed', () => ring('displays'))
      .on('content-changed', () => ring('content'))
      .on('log-changed', () => ring('log'))
      .on('floor-changed', () => ring('floor'))
      .open();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', catchUp);
    this.#socket?.close();
    this.#socket = null;
  }

  #turn(connected: boolean): void {
    if (connected && this.#wasLost) for (const bell of BELLS) ring(bell);
    this.#wasLost = !connected;
    this.connected = connected;
    this.#host.requestUpdate();
  }
}
