import { Workbox } from 'workbox-window';
import { SERVICE_WORKER_URL } from './service-worker-url.ts';

/** The worker serves the player and its own workers, which are built to lie below; other pages never meet it. */
const SCOPE = '/player';
const LOOK_EVERY_MS = 30 * 60_000;

/** Fetches a new build in the background and takes it when the player says that nobody will notice. */
export class AppUpdate extends EventTarget {
  readonly #workbox = new Workbox(SERVICE_WORKER_URL, { scope: SCOPE, updateViaCache: 'none' });
  #waiting = false;

  /** Whether another build is there and waits for a good moment. Event: `ready`. */
  get ready(): boolean {
    return this.#waiting;
  }

  async start(): Promise<void> {
    nameApp();
    this.#workbox.addEventListener('waiting', () => {
      this.#waiting = true;
      this.dispatchEvent(new Event('ready'));
    });
    try {
      await this.#workbox.register({ immediate: true });
    } catch (error) {
      console.error('no service worker: this screen cannot start offline', error);
      return;
    }
    setInterval(
      () => void this.#workbox.update().catch(() => {}),
      LOOK_EVERY_MS * (0.75 + Math.random() / 2),
    );
  }

  /** Changes to the build that waits and loads the page anew. False when none waits. */
  take(): boolean {
    if (!this.#waiting) return false;
    this.#waiting = false;
    this.#workbox.addEventListener('controlling', () => location.reload());
    this.#workbox.messageSkipWaiting();
    return true;
  }
}

/** The browser fetches the app's manifest and icons as soon as they are named: here, so that a picture came first. */
function nameApp(): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = '/manifest.webmanifest';
  document.head.append(link);
}
