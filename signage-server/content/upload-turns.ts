/** Who is writing to an upload now. */
interface Turn {
  aborter: AbortController;
  over: Promise<void>;
}

/**
 * One writer for each upload. A connection that broke may stand for minutes before the server notices, so whoever comes
 * back does not wait for it: the one before is sent away.
 */
export class UploadTurns {
  readonly #turns = new Map<string, Turn>();

  /** Runs `work` alone; its signal tells it to make room. */
  async take<T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    for (let turn = this.#turns.get(id); turn; turn = this.#turns.get(id)) {
      turn.aborter.abort();
      await turn.over;
    }
    const aborter = new AbortController();
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#turns.set(id, { aborter, over });
    try {
      return await work(aborter.signal);
    } finally {
      this.#turns.delete(id);
      end();
    }
  }
}
