import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MOST_STEPS = 100;

/** A draft with the way back: every edit is undoable until it is saved, and a reset is an edit too. */
export class DraftHistory<T> implements ReactiveController {
  #past: readonly T[] = [];
  #saved: T | null = null;
  #draft: T | null = null;
  #mergeKey: string | null = null;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Null until {@link begin}. */
  get draft(): T | null {
    return this.#draft;
  }

  get dirty(): boolean {
    return this.#draft !== this.#saved;
  }

  get undoable(): boolean {
    return this.#past.length > 0;
  }

  /** Starts anew from what the server holds. */
  begin(saved: T): void {
    this.#saved = saved;
    this.#draft = saved;
    this.#past = [];
    this.#changed(null);
  }

  /** Goes on from what somebody else has saved; undoing that brings back the draft. */
  adopt(saved: T): void {
    if (this.#draft !== null) this.#past = [...this.#past, this.#draft].slice(-MOST_STEPS);
    this.#saved = saved;
    this.#draft = saved;
    this.#changed(null);
  }

  /** Edits in a row under one `mergeKey` (typing into one field) are undone as one. */
  edit(next: T, mergeKey: string | null = null): void {
    if (this.#draft === null) return;
    const merges = mergeKey !== null && mergeKey === this.#mergeKey;
    if (!merges) this.#past = [...this.#past, this.#draft].slice(-MOST_STEPS);
    this.#draft = next;
    this.#changed(mergeKey);
  }

  undo(): void {
    const last = this.#past.at(-1);
    if (last === undefined) return;
    this.#past = this.#past.slice(0, -1);
    this.#draft = last;
    this.#changed(null);
  }

  #changed(mergeKey: string | null): void {
    this.#mergeKey = mergeKey;
    this.#host.requestUpdate();
  }
}
