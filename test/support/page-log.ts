import type { BrowserContext, Page } from '@playwright/test';

/** MediaPipe's own news, written with console.error by its WebAssembly. */
const NEWS = /^(INFO|I\d{4}|W\d{4}):? /;
/** What Chromium itself writes when a server cannot be reached, starts, or refuses with a code; no script can prevent it. */
const UNREACHABLE =
  /^(Failed to load resource: (net::ERR_|the server responded with a status of 503)|WebSocket connection to )/;
const REFUSED = /^Failed to load resource: the server responded with a status of (401|404|410|422)/;

/** What went wrong in the pages of one browser: script errors, console errors, violated policies, foreign requests. */
export class PageLog {
  readonly complaints: string[] = [];
  /** Addresses outside of the shop that a page, or a worker of it, asked for. */
  readonly foreign: string[] = [];
  readonly #outages = new Set<symbol>();

  /** Listens to every page of a context, from its first script on. */
  async watch(name: string, context: BrowserContext, origin: string): Promise<void> {
    context.on('request', (request) => {
      const url = new URL(request.url());
      // A blob: or data: address never leaves the machine.
      if (/^(https?|wss?):$/.test(url.protocol) && url.host !== new URL(origin).host)
        this.foreign.push(url.href);
    });
    await context.exposeBinding('vitrineViolation', (_source, text: string) => {
      this.complaints.push(`${name}: policy violated: ${text}`);
    });
    await context.addInitScript(() => {
      const tell = (globalThis as unknown as { vitrineViolation(text: string): void }).vitrineViolation;
      document.addEventListener('securitypolicyviolation', (event) => {
        tell(
          `${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
        );
      });
    });
    context.on('page', (page) => this.#listen(name, page));
  }

  /** Runs what happens while the server is away: that a page cannot reach it is no complaint then. */
  async duringOutage<T>(work: () => Promise<T>): Promise<T> {
    const outage = Symbol();
    this.#outages.add(outage);
    try {
      return await work();
    } finally {
      this.#outages.delete(outage);
    }
  }

  #listen(name: string, page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(`${name}: ${error.stack ?? error.message}`));
    page.on('crash', () => this.complaints.push(`${name}: the page crashed`));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() !== 'error' || NEWS.test(text) || REFUSED.test(text)) return;
      if (this.#outages.size > 0 && UNREACHABLE.test(text)) return;
      this.complaints.push(`${name}: ${text} (${message.location().url})`);
    });
  }
}
