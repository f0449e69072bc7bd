/** A timer beyond 32 bits of milliseconds fires at once. */
const LONGEST_WAIT_MS = 2_147_483_647;

/** One sleeper that can be woken early. A ring while nobody sleeps is kept, so that none is missed. */
export class Alarm {
  #wake: (() => void) | null = null;
  #rung = false;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** Resolves after `ms`, or when rung. Callers look again and go on. */
  async wait(ms: number): Promise<void> {
    if (!this.#rung) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        timer = setTimeout(resolve, Math.max(0, Math.min(ms, LONGEST_WAIT_MS)));
      });
      clearTimeout(timer);
    }
    this.#wake = null;
    this.#rung = false;
  }
}
