import type { LayoutOnScreen, Resolution } from '../../shared/schedule/answer.ts';
import type { Choice } from './choice.ts';
import type { Programme } from './programme.ts';
import type { SideZones } from './side-zones.ts';
import type { Zones } from './zones.ts';

/** A picture waits this long for what divides the screen to be loaded; then it comes on the whole screen. */
const LOAD_WITHIN_MS = 3000;

/** Stands for the side zones until what they need has been loaded; most screens never divide. */
export class LateZones implements Zones {
  readonly #load: () => Promise<SideZones>;
  #loading: Promise<SideZones> | null = null;
  #zones: SideZones | null = null;
  #programme: Programme | null = null;
  #paused = false;

  constructor(load: () => Promise<SideZones>) {
    this.#load = load;
  }

  /** Loads them, once. */
  async open(): Promise<SideZones> {
    this.#loading ??= this.#load();
    const zones = await this.#loading;
    if (this.#zones) return zones;
    this.#zones = zones;
    if (this.#programme) zones.setProgramme(this.#programme);
    zones.paused = this.#paused;
    return zones;
  }

  setProgramme(programme: Programme): void {
    this.#programme = programme;
    this.#zones?.setProgramme(programme);
  }

  look(): void {
    this.#zones?.look();
  }

  /** While paused nothing of them counts as played. */
  set paused(paused: boolean) {
    this.#paused = paused;
    if (this.#zones) this.#zones.paused = paused;
  }

  prepare(layout: LayoutOnScreen | null): void {
    if (layout) void this.open().then((zones) => zones.prepare(layout));
  }

  async ready(layout: LayoutOnScreen | null): Promise<LayoutOnScreen | null> {
    if (!layout) return null;
    const late = new Promise<null>((resolve) => setTimeout(resolve, LOAD_WITHIN_MS, null));
    const zones = await Promise.race([this.open(), late]);
    return zones?.ready(layout) ?? null;
  }

  arrange(layout: LayoutOnScreen | null, atOnce?: boolean): void {
    this.#zones?.arrange(layout, atOnce);
  }

  follow(answer: Resolution, choice: Choice): void {
    this.#zones?.follow(answer, choice);
  }

  /** Ends them; what was played is stored when it resolves. */
  async stop(): Promise<void> {
    await this.#zones?.stop();
  }
}
