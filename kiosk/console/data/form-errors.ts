import type { LitElement, ReactiveController } from 'lit';
import type { z } from 'zod';
import { CallError } from '../../wire/http-client.ts';
import { plainMessage } from './plain-message.ts';

/** The messages beside the fields of one form, by the field's path ("name", "window.start"). */
export class FormErrors implements ReactiveController {
  /** What is wrong with the form as a whole; null when nothing is. */
  failure: string | null = null;
  /** Whether it was refused because somebody else has saved in the meantime. */
  isOutdated = false;
  readonly #host: LitElement;
  #messages = new Map<string, string>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  of(path: string): string | undefined {
    return this.#messages.get(path);
  }

  /** Whether a message stands beside one of these fields, or one within it. */
  concerns(paths: readonly string[]): boolean {
    const fields = [...this.#messages.keys()];
    return paths.some((path) => fields.some((field) => field === path || field.startsWith(`${path}.`)));
  }

  /** The parsed value, or null with messages set and the first wrong field focused. */
  check<S extends z.ZodType>(schema: S, draft: unknown): z.output<S> | null {
    const parsed = schema.safeParse(draft);
    this.clear();
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) this.#add(issue.path.join('.'), plainMessage(issue));
    this.#show();
    return null;
  }

  /** Sets one message by hand, for what no schema knows. */
  add(path: string, message: string): void {
    this.#add(path, message);
    this.#show();
  }

  /** Puts the server's refusal where it belongs: beside its fields, or above the form. */
  refuse(error: unknown): void {
    if (!(error instanceof CallError)) throw error;
    const { errors, title, detail } = error.problem;
    for (const { path, message } of errors ?? []) this.#add(path, message);
    this.failure = errors?.length ? null : (detail ?? title);
    this.isOutdated = error.code === 'changed-meanwhile';
    this.#show();
  }

  /** Says what is wrong with the form as a whole. */
  fail(message: string): void {
    this.failure = message;
    this.#show();
  }

  clear(): void {
    this.#messages = new Map();
    this.failure = null;
    this.isOutdated = false;
    this.#host.requestUpdate();
  }

  #add(path: string, message: string): void {
    if (!this.#messages.has(path)) this.#messages.set(path, message);
  }

  #show(): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const first = this.#host.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]');
      (first ?? this.#host.renderRoot.querySelector<HTMLElement>('[data-form-failure]'))?.focus();
    });
  }
}
