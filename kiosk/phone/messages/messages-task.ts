import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { showToast } from '../../ui/show-toast.ts';
import { CallError } from '../../wire/http-client.ts';
import { problemWords, strings } from '../strings.ts';
import { type Messages, messageCalls } from './message-calls.ts';

/** What a person was told, and each change of it, one at a time. */
export class MessagesTask implements ReactiveController {
  told: Messages | null = null;
  busy = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** `quiet`: nobody asked for it, so nobody is told that it failed. */
  async run(change: () => Promise<Messages>, quiet = false): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.#host.requestUpdate();
    try {
      this.told = await change();
      return true;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const { title, text } = problemWords(error.code);
      if (!quiet) showToast({ text: `${title}. ${text}`, tone: 'danger' });
      return false;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  async stop(id: string): Promise<void> {
    if (await this.run(() => messageCalls.stop(id)))
      showToast({ text: strings.messageStopped, tone: 'success' });
  }
}
