import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { errorPanel } from '../parts/error-panel.ts';
import { skeleton } from '../parts/skeleton.ts';
import { type Bell, onBell } from './doorbells.ts';

export interface ResourceOptions<T, A extends readonly unknown[]> {
  load: (args: A, signal: AbortSignal) => Promise<T>;
  /** Read anew, from nothing, when one of these differs. Default: none, read once. */
  args?: () => A;
  /** Read anew, with what is known still on the page, when one of these rings. */
  bells?: readonly Bell[];
}

/** What a page says in each state. `pending` and `error` have a usual form. */
export interface ResourceView<T> {
  complete: (value: T) => unknown;
  pending?: () => TemplateResult;
  error?: (error: unknown) => TemplateResult;
}

/** By content: what is read again from the server is another object, and no reason to empty a page. */
function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * One thing read from the server: initial, pending, complete or error, with retry. Once there is a value it stays
 * on the page while a newer one is fetched, and also when that fails: stale beats blank, and the offline banner
 * tells.
 */
export class Resource<T, A extends readonly unknown[] = readonly []> implements ReactiveController {
  /** The last good value for the present arguments. */
  value: T | undefined;
  readonly #task: Task<A, T>;
  readonly #bells: readonly Bell[];
  #silence: (() => void) | null = null;

  constructor(host: ReactiveControllerHost, { load, args, bells = [] }: ResourceOptions<T, A>) {
    host.addController(this);
    this.#bells = bells;
    let loadedFor: A | undefined;
    this.#task = new Task<A, T>(host, {
      args: args ?? (() => [] as unknown as A),
      task: async (given, { signal }) => {
        if (loadedFor?.some((arg, at) => !isSame(arg, given[at]))) this.value = undefined;
        loadedFor = given;
        return await load(given, signal);
      },
      onComplete: (value) => {
        this.value = value;
      },
    });
  }

  hostConnected(): void {
    if (this.#bells.length > 0) this.#silence = onBell(this.#bells, () => this.reload());
  }

  hostDisconnected(): void {
    this.#silence?.();
    this.#task.abort();
  }

  /** Reads again now. Resolves when it is done, whatever came of it. */
  async reload(): Promise<void> {
    await this.#task.run();
  }

  render({ complete, pending, error }: ResourceView<T>): unknown {
    if (this.value !== undefined) return complete(this.value);
    const usual = pending ?? skeleton;
    return this.#task.render({
      initial: usual,
      pending: usual,
      error: (cause) => (error ? error(cause) : errorPanel(cause, () => void this.reload())),
    });
  }
}
