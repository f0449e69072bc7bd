import type { DisplayStatus } from '../../shared/model/display.ts';
import { sockets } from '../../shared/protocol/socket.ts';
import { SocketClient } from '../wire/socket-client.ts';
import type { DisplayCalls } from './display-calls.ts';

/**
 * The doorbell between store and screen. Events: `manifest-changed`, `visit-changed`, `weather-changed`, `catalogue-changed`, `commands-changed`, `revoked`, `online`, `offline`.
 * Whatever it says is fetched over HTTP; whatever it fails to say is found out by asking.
 */
export class DisplayLink extends EventTarget {
  readonly #socket: SocketClient<'display'>;
  readonly #calls: DisplayCalls;

  constructor(calls: DisplayCalls) {
    super();
    this.#calls = calls;
    const address = new URL(sockets.display.namespace, location.origin).href;
    this.#socket = new SocketClient('display', {
      auth: async () => ({ proof: await calls.proof('GET', address) }),
      onConnect: () => this.#tell('online'),
      onDisconnect: () => this.#tell('offline'),
      onRefused: (code) => {
        if (code === 'display-revoked' || code === 'display-replaced') this.#tell('revoked');
        // A clock that is off makes proofs that are too old; the next try uses the one measured now.
        else if (code === 'bad-proof') calls.measureClock().catch(() => {});
      },
    });
    this.#socket
      .on('welcome', ({ serverTime, reconnectWindowMs }) => {
        this.#socket.reconnectWindowMs = reconnectWindowMs;
        calls.clock.hint(serverTime);
      })
      .on('manifest-changed', () => this.#tell('manifest-changed'))
      .on('visit-changed', () => this.#tell('visit-changed'))
      .on('weather-changed', () => this.#tell('weather-changed'))
      .on('catalogue-changed', () => this.#tell('catalogue-changed'))
      .on('commands-changed', () => this.#tell('commands-changed'))
      .on('revoked', () => this.#tell('revoked'));
  }

  get connected(): boolean {
    return this.#socket.connected;
  }

  open(): void {
    this.#socket.open();
  }

  close(): void {
    this.#socket.close();
  }

  /** Sends the heartbeat; its answer is a reading of the server's clock and a sign of life. */
  async sendStatus(status: DisplayStatus): Promise<void> {
    const sentAt = this.#calls.clock.deviceNow();
    const ack = await this.#socket.send('status', status);
    if (!ack.ok) return;
    this.#calls.clock.sample(ack.serverTime, sentAt);
    this.#calls.dispatchEvent(new Event('contact'));
  }

  #tell(type: string): void {
    this.dispatchEvent(new Event(type));
  }
}
