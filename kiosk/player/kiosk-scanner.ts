import { isPassText } from '../../shared/consent/pass.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import type { CodeScanner } from '../shop/scan/code-scanner.ts';
import { CodeWatch } from '../vision/code-watch.ts';
import type { ReadCode } from '../vision/scan-messages.ts';
import type { CameraGuard } from './camera-guard.ts';
import type { ManifestStore } from './manifest-store.ts';
import type { VisitController } from './visit-controller.ts';

interface ScannerParts {
  deviceLabel: () => string | null;
  /** Whether a camera may be on at all on this screen now, whatever it looks at. */
  allowed: () => boolean;
  claimPass: (text: string) => Promise<ProblemCode | null>;
}

/** Lets the shop read codes where what is signed lets a camera be on; see DECISIONS.md, "A scan is asked for". */
export class KioskScanner extends EventTarget implements CodeScanner {
  readonly #parts: ScannerParts;
  readonly #watch: CodeWatch;
  #forbidden = false;
  #checks: ReturnType<typeof setInterval> | undefined;

  constructor(parts: ScannerParts) {
    super();
    this.#parts = parts;
    this.#watch = new CodeWatch({ deviceLabel: parts.deviceLabel });
    for (const kind of ['state', 'code'])
      this.#watch.addEventListener(kind, () => this.dispatchEvent(new Event(kind)));
  }

  get state(): CodeScanner['state'] {
    return this.#forbidden ? 'forbidden' : this.#watch.state;
  }

  get code(): ReadCode | null {
    return this.#watch.code;
  }

  start(): void {
    this.#forbidden = !this.#parts.allowed();
    this.dispatchEvent(new Event('state'));
    if (this.#forbidden) return;
    clearInterval(this.#checks);
    this.#checks = setInterval(() => this.look(), 1000);
    void this.#watch.start();
  }

  stop(): void {
    clearInterval(this.#checks);
    this.#forbidden = false;
    this.#watch.stop();
  }

  /** What is signed may have changed, or somebody has turned the camera off: then it is off at once. */
  look(): void {
    if (this.#watch.state === 'off' || this.#parts.allowed()) return;
    clearInterval(this.#checks);
    this.#watch.stop();
    this.#forbidden = true;
    this.dispatchEvent(new Event('state'));
  }

  isPass(text: string): boolean {
    return isPassText(text);
  }

  claimPass(text: string): Promise<ProblemCode | null> {
    return this.#parts.claimPass(text);
  }
}

/** Reads codes by the camera that this display uses; until its guard is there no camera is on. */
export function scannerOf(
  manifests: ManifestStore,
  visits: VisitController,
  guard: () => CameraGuard | null,
): KioskScanner {
  return new KioskScanner({
    deviceLabel: () => manifests.current?.manifest.display.camera.deviceLabel ?? null,
    allowed: () => guard()?.mayBeOn ?? false,
    claimPass: (text) => visits.claimPass(text),
  });
}
