/** One at a time: pictures come after films and after people. */
const PAUSE_MS = 50;

/**
 * Has product pictures fetched ahead of their first showing, so that a card or a shop without a network has them too.
 * The service worker keeps whatever an image element asks for; see kiosk/service-worker/strategy.ts.
 */
export class PictureWarmer {
  readonly #seen = new Set<string>();
  #queue: string[] = [];
  #running = false;

  /** @param paths pictures below this origin. */
  warm(paths: readonly string[]): void {
    this.#queue.push(...paths.filter((path) => !this.#seen.has(path)));
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    // Until the worker is in charge nothing would be kept.
    await navigator.serviceWorker?.ready;
    for (let path = this.#queue.shift(); path !== undefined; path = this.#queue.shift()) {
      if (this.#seen.has(path)) continue;
      if (await load(path)) this.#seen.add(path);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    this.#running = false;
  }
}

/** False when it could not be had; the next version or catalogue asks again. */
function load(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = path;
  });
}
