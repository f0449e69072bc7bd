import type { ReactiveControllerHost } from 'lit';
import { DraftHistory } from './draft-history.ts';
import { attemptUndoable, DRAFTS } from './feedback.ts';

/** Something with a name as the server holds it; each save makes the next version. */
interface Held<T> {
  draft: T;
  version: number;
}

/** Where something is edited that others may save meanwhile: its draft, the version it began with, and its saving. */
export class DraftDesk<T> {
  readonly history: DraftHistory<T>;
  readonly #host: ReactiveControllerHost;
  #begunWith = 0;
  #saving = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.history = new DraftHistory<T>(host);
  }

  get saving(): boolean {
    return this.#saving;
  }

  /** What the server holds replaces the draft only while nothing here is unsaved. */
  follow({ draft, version }: Held<T>): void {
    if (this.history.dirty) return;
    this.history.begin(draft);
    this.#begunWith = version;
  }

  /** Whether somebody else has saved since this draft was begun. Earlier answers may still come in after our own save. */
  isOutdated(version: number): boolean {
    return this.history.dirty && version > this.#begunWith;
  }

  /** Goes on from what somebody else has saved; undo brings back what was here. */
  adopt({ draft, version }: Held<T>): void {
    this.history.adopt(draft);
    this.#begunWith = version;
  }

  /** Goes on with the draft, having seen what somebody else has saved: the next save replaces that. */
  keep(version: number): void {
    this.#begunWith = version;
    this.#host.requestUpdate();
  }

  edit(change: (draft: T) => T, mergeKey: string | null = null): void {
    if (this.history.draft !== null) this.history.edit(change(this.history.draft), mergeKey);
  }

  /**
   * Saves `body`, which is the draft as the endpoint takes it, and offers to put `before` back. False when it was
   * refused: perhaps somebody else was faster, and what is saved now tells.
   */
  async save<B extends { name: string }>(
    body: B,
    before: B,
    write: (body: B & { version: number }) => Promise<{ version: number }>,
  ): Promise<boolean> {
    const { draft } = this.history;
    if (draft === null || this.#saving) return true;
    let version = this.#begunWith;
    this.#mark(true);
    const saved = await attemptUndoable(
      async () => {
        ({ version } = await write({ ...body, version }));
      },
      `${body.name} is saved as a draft. Publish to show it.`,
      () => write({ ...before, version }),
      DRAFTS,
    );
    this.#mark(false);
    if (!saved) return false;
    this.#begunWith = version;
    // What was edited while the answer was under way stays a draft.
    if (this.history.draft === draft) this.history.begin(draft);
    return true;
  }

  #mark(saving: boolean): void {
    this.#saving = saving;
    this.#host.requestUpdate();
  }
}
