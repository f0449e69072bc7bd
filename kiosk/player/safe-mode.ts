import { keep, type PlayerDatabase, readKept } from './player-database.ts';
import type { SafeModeState } from './safe-mode-state.ts';

/** So many starts within ten minutes that ended without a word are a loop. */
const CRASHES = 3;
/** Safe mode that crashes brought about ends after running well for this long. Milliseconds. */
const HEALTHY_STRETCH_MS = 600_000;

/**
 * Whether this screen plays pictures alone: the last good loop, without films, camera and touch. It goes there by
 * itself when it keeps dying, and by command. Event: `changed`; the page then has to be loaded anew.
 */
export class SafeMode extends EventTarget {
  readonly #database: PlayerDatabase;
  #state: SafeModeState | null;

  private constructor(database: PlayerDatabase, state: SafeModeState | null) {
    super();
    this.#database = database;
    this.#state = state;
  }

  /** @param crashes starts of this display in the last ten minutes that ended without a word. */
  static async open(database: PlayerDatabase, crashes: number, now: number): Promise<SafeMode> {
    const kept = (await readKept(database, 'safe-mode')) ?? null;
    const mode = new SafeMode(database, kept);
    if (!kept && crashes >= CRASHES) await mode.#set({ why: 'crashes', since: now });
    return mode;
  }

  /** Null: this screen plays all it can. */
  get state(): SafeModeState | null {
    return this.#state;
  }

  /** By command: stays until {@link leave}. Resolves when it is stored. */
  async enter(now: number): Promise<void> {
    if (this.#state?.why === 'command') return;
    await this.#set({ why: 'command', since: now });
    this.dispatchEvent(new Event('changed'));
  }

  /** Resolves when it is stored. */
  async leave(): Promise<void> {
    if (!this.#state) return;
    await this.#set(null);
    this.dispatchEvent(new Event('changed'));
  }

  /** The page has run well for `steadyMs`. */
  async noteSteady(steadyMs: number): Promise<void> {
    if (this.#state?.why === 'crashes' && steadyMs >= HEALTHY_STRETCH_MS) await this.leave();
  }

  async #set(state: SafeModeState | null): Promise<void> {
    this.#state = state;
    await keep(this.#database, 'safe-mode', state);
  }
}
