const EVERY_MS = 1000;
/** A longer pause than this is no longer a page that runs well. */
const LONGEST_PAUSE_MS = 5000;

declare global {
  /** Read from outside, by the watchdog of the screen's machine. It stops growing when the page no longer paints. */
  var vitrineHeartbeat: number | undefined;
}

/**
 * Beats once a second, each time at a frame that the browser really paints: a page whose scripts run but that paints
 * nothing has no heartbeat. One that nobody sees paints nothing by design; it beats by its timer. Event: `beat`.
 */
export class Heartbeat extends EventTarget {
  #beats = 0;
  #steadySince = performance.now();
  #lastAt = performance.now();

  /** Milliseconds for which it has beaten without a pause. */
  get steadyMs(): number {
    return this.#lastAt - this.#steadySince;
  }

  /** Beats as long as the page lives. */
  async run(): Promise<never> {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      await nextFrame();
      this.#beat();
    }
  }

  #beat(): void {
    const now = performance.now();
    if (now - this.#lastAt > LONGEST_PAUSE_MS) this.#steadySince = now;
    this.#lastAt = now;
    this.#beats += 1;
    globalThis.vitrineHeartbeat = this.#beats;
    this.dispatchEvent(new Event('beat'));
  }
}

/** Resolves at the next frame, or at once in a page that nobody sees. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      cancelAnimationFrame(request);
      document.removeEventListener('visibilitychange', onHidden);
      resolve();
    };
    const onHidden = (): void => {
      if (document.hidden) done();
    };
    const request = requestAnimationFrame(done);
    document.addEventListener('visibilitychange', onHidden);
    onHidden();
  });
}
