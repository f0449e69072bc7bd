import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import { showToast } from '../ui/show-toast.ts';
import { CallError } from '../wire/http-client.ts';
import { problemWords } from './strings.ts';

/** What the server last said of one thing, and each change of it, one at a time. What fails is said, and changes nothing. */
export class AnswerTask<T> implements ReactiveController {
  answer: T | null = null;
  busy = false;
  readonly #host: ReactiveControllerHost;
  readonly #read: () => Promise<T>;
  readonly #words: (code: ProblemCode) => string | null;

  /** `words` are said in place of the page's own about a problem that is another thing here; null for the page's own. */
  constructor(
    host: ReactiveControllerHost,
    read: () => Promise<T>,
    words: (code: ProblemCode) => string | null = () => null,
  ) {
    this.#host = host;
    this.#read = read;
    this.#words = words;
    host.addController(this);
  }

  hostConnected(): void {
    void this.run(this.#read);
  }

  /** Whether it was done. `after` says so once it was. */
  async run(change: () => Promise<T>, after?: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.#host.requestUpdate();
    try {
      this.answer = await change();
      if (after) showToast({ text: after, tone: 'success' });
      return true;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const { title, text } = problemWords(error.code);
      showToast({ text: this.#words(error.code) ?? `${title}. ${text}`, tone: 'danger' });
      return false;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  /** Reads it again. */
  again(): Promise<boolean> {
    return this.run(this.#read);
  }
}
