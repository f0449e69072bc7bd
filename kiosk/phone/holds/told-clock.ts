interface ClockSources {
  /** The device's own clock, milliseconds since 1970. Anybody may set it, at any moment. */
  wall: () => number;
  /** Milliseconds that nobody can set. */
  elapsed: () => number;
}

const BROWSER: ClockSources = { wall: () => Date.now(), elapsed: () => performance.now() };

/** The server's clock as it was last told, counted on by one that cannot be set: a wrong device clock moves no end. */
export class ToldClock {
  readonly #sources: ClockSources;
  #server: number;
  #elapsed: number;

  constructor(sources: ClockSources = BROWSER) {
    this.#sources = sources;
    this.#server = sources.wall();
    this.#elapsed = sources.elapsed();
  }

  /** The server says that it is `server` now. */
  tell(server: number): void {
    this.#server = server;
    this.#elapsed = this.#sources.elapsed();
  }

  /** Without the server: what both clocks said when it was last heard, before this page was loaded. */
  recall({ server, device }: { server: number; device: number }): void {
    this.tell(server + Math.max(0, this.#sources.wall() - device));
  }

  now(): number {
    return this.#server + (this.#sources.elapsed() - this.#elapsed);
  }
}
