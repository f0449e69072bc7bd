import { reportHealthy, reportLeaving } from './boot-report.ts';
import { Heartbeat } from './heartbeat.ts';
import type { SafeMode } from './safe-mode.ts';

/** A start that went this well is no crash any more. Milliseconds. */
const HEALTHY_MS = 30_000;

/** Watches over a page that has begun to play: tells the service worker that it lives, and ends safe mode in time. */
export class VitalSigns {
  readonly #heart = new Heartbeat();
  readonly #safeMode: SafeMode;
  #isHealthy = false;

  constructor(safeMode: SafeMode) {
    this.#safeMode = safeMode;
    this.#heart.addEventListener('beat', () => this.#look());
  }

  start(): void {
    reportLeaving();
    void this.#heart.run();
  }

  stop(): void {
    this.#heart.stop();
  }

  #look(): void {
    const { steadyMs } = this.#heart;
    if (!this.#isHealthy && steadyMs >= HEALTHY_MS) {
      this.#isHealthy = true;
      reportHealthy();
    }
    void this.#safeMode.noteSteady(steadyMs);
  }
}
