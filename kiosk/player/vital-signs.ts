import { reportHealthy, reportLeaving } from './boot-report.ts';
import type { Heartbeat } from './heartbeat.ts';
import type { SafeMode } from './safe-mode.ts';

/** A start that went this well is no crash any more. Milliseconds. */
const HEALTHY_MS = 30_000;

/** Watches over a page that has begun to play: tells the service worker that it lives, and ends safe mode in time. */
export class VitalSigns {
  readonly #heart: Heartbeat;
  readonly #safeMode: SafeMode;
  #isHealthy = false;

  constructor(heart: Heartbeat, safeMode: SafeMode) {
    this.#heart = heart;
    this.#safeMode = safeMode;
  }

  start(): void {
    reportLeaving();
    this.#heart.addEventListener('beat', this.#look);
  }

  stop(): void {
    this.#heart.removeEventListener('beat', this.#look);
  }

  readonly #look = (): void => {
    const { steadyMs } = this.#heart;
    if (!this.#isHealthy && steadyMs >= HEALTHY_MS) {
      this.#isHealthy = true;
      reportHealthy();
    }
    void this.#safeMode.noteSteady(steadyMs);
  };
}
