import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OwnChoices } from '../../../shared/model/own-choices.ts';
import { showToast } from '../../ui/show-toast.ts';
import { CallError } from '../../wire/http-client.ts';
import { problemWords } from '../strings.ts';
import { ownCalls } from './own-calls.ts';

/** What a person has set, read when its page opens, and each change of it, one at a time. */
export class ChoicesTask implements ReactiveController {
  choices: OwnChoices | null = null;
  busy = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void this.run(ownCalls.choices);
  }

  /** Runs a change; what went wrong is said on the page and changes nothing. True when it went well. */
  async run(change: () => Promise<OwnChoices>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.#host.requestUpdate();
    try {
      this.choices = await change();
      return true;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const { title, text } = problemWords(error.code);
      showToast({ text: `${title}. ${text}`, tone: 'danger' });
      return false;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }
}
