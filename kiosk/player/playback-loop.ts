import { HOLD_MS } from '../../shared/audience/constants.ts';
import type { Resolution } from '../../shared/schedule/answer.ts';
import { resolve } from '../../shared/schedule/resolve.ts';
import { RenderError } from '../renderer/render-item.ts';
import { Alarm } from './alarm.ts';
import { type Choice, chooseCreative, lengthOf, type Onlookers, stillDue } from './choice.ts';
import { Glass, type GlassParts, type Shown } from './glass.ts';
import type { PlaybackFacts } from './playback-facts.ts';
import type { Programme } from './programme.ts';

/** The next item is loaded this long before its turn. */
const LEAD_MS = 4000;
/** The wall clock may be set while we sleep, so nothing that follows it sleeps longer. */
const LONGEST_SLEEP_MS = 30_000;

export interface PlaybackParts extends GlassParts {
  facts: PlaybackFacts;
  random?: () => number;
  onFailure?: (choice: Choice, code: RenderError['code']) => void;
}

/**
 * Plays what the schedule says, one item after another, without ever emptying the glass. It asks the evaluator at
 * every item boundary, when the answer is due to change, and when a new version or new files come; an item that is
 * still in the loop then is not cut.
 *
 * Events: `now-playing` when what is on glass changes; `last-loop` when the loop to fall back on does.
 */
export class PlaybackLoop extends EventTarget {
  readonly #parts: PlaybackParts;
  readonly #glass: Glass;
  readonly #alarm = new Alarm();
  #programme: Programme | null = null;
  /** Key of a showing whose video has ended or died. */
  #over: string | null = null;
  #paused = false;
  #stopping = false;
  #running = false;

  constructor(parts: PlaybackParts) {
    super();
    this.#parts = parts;
    this.#glass = new Glass(parts);
    parts.stage.addEventListener('item-ended', ({ detail }) => this.#end(detail.key));
    parts.stage.addEventListener('item-failed', ({ detail }) => {
      const { shown } = this.#glass;
      if (shown?.key !== detail.key) return;
      this.#glass.willEndAs('failed');
      this.#noteFailure(shown.choice, detail.code);
      this.#end(detail.key);
    });
  }

  get shown(): Shown | null {
    return this.#glass.shown;
  }

  get revision(): number | null {
    return this.#programme?.revision ?? null;
  }

  /** Another version to play; the position is kept. */
  setProgramme(programme: Programme): void {
    this.#programme = programme;
    this.#parts.turns.zone = programme.display.zone;
    this.#parts.facts.forgive();
    this.#alarm.ring();
  }

  /** Something outside that the choice depends on has changed: files, say. */
  look(): void {
    this.#alarm.ring();
  }

  /** While paused (page hidden, or a person at the kiosk) nothing counts as played. */
  set paused(paused: boolean) {
    this.#paused = paused;
    this.#alarm.ring();
  }

  async run(): Promise<void> {
    this.#running = true;
    while (this.#running) await this.#turn();
    this.#glass.leave('interrupted');
    await this.#parts.journal.settled();
  }

  /** Ends the loop when the item on glass has had its time; what was played is stored when `run` resolves. */
  stopAtBoundary(): void {
    this.#stopping = true;
    this.#alarm.ring();
  }

  stop(): void {
    this.#running = false;
    this.#alarm.ring();
  }

  async #turn(): Promise<void> {
    if (this.#stopping && !this.#paused) {
      this.#glass.leave('complete');
      return this.stop();
    }
    if (this.#paused) {
      this.#glass.leave('interrupted');
      this.#announce();
      return this.#alarm.wait(LONGEST_SLEEP_MS);
    }
    const programme = this.#programme;
    const answer = programme && this.#ask(programme);
    const choice = programme && answer && this.#choose(programme, answer, this.#now());
    if (!choice) return this.#hold(answer);
    if (!(await this.#present(choice, programme))) return;
    this.#remember(choice);
    await this.#stay();
  }

  #hold(answer: Resolution | null): Promise<void> {
    if (!this.#playsOn(answer)) {
      // Only closing time asks for a screen without anything, and then means a dark one.
      this.#parts.stage.hold({ dark: answer?.layers[0]?.rung === 'opening-hours' });
      this.#glass.leave('interrupted');
      this.#announce();
    }
    const now = this.#now();
    const change = answer?.nextChangeAt ?? Number.POSITIVE_INFINITY;
    const retry = this.#parts.facts.nextRetryAt(now) ?? Number.POSITIVE_INFINITY;
    return this.#alarm.wait(Math.min(change - now, retry - now, LONGEST_SLEEP_MS));
  }

  /** Where limits keep all that could play from beginning, what is on glass is still better than an empty screen. */
  #playsOn(answer: Resolution | null): boolean {
    const { shown } = this.#glass;
    return shown !== null && answer !== null && stillDue(answer, shown.choice) && this.#over !== shown.key;
  }

  /** Puts a choice on glass; false when it could not be, and then the one before is still there. */
  async #present(
    choice: Choice,
    { revision }: Programme,
    part: 'whole' | 'rest' = 'whole',
  ): Promise<boolean> {
    try {
      await this.#glass.show(choice, revision, part);
    } catch (error) {
      this.#refuse(choice, revision, error);
      return false;
    }
    this.#parts.facts.succeed(choice.creative.id);
    this.#announce();
    return true;
  }

  #remember({ layer }: Choice): void {
    // What interrupts or closes the shop is nothing to fall back on once it is over.
    const isOrdinary = layer.rung === 'campaign' || layer.rung === 'filler';
    if (isOrdinary && this.#parts.facts.rememberLoop(layer.loop)) this.dispatchEvent(new Event('last-loop'));
  }

  /** Waits until what is on glass has had its time, or may no longer be there. */
  async #stay(): Promise<void> {
    let chooseAt = performance.now() + HOLD_MS;
    for (;;) {
      const { shown } = this.#glass;
      const programme = this.#programme;
      if (!shown || !programme || !this.#running || this.#paused || this.#over === shown.key) return;
      const now = performance.now();
      const endsAt = shown.shownAt + lengthOf(shown.choice);
      if (now >= endsAt) return;
      const answer = this.#ask(programme);
      if (!stillDue(answer, shown.choice)) return this.#glass.willEndAs('interrupted');
      const leadAt = endsAt - LEAD_MS;
      if (now >= leadAt) this.#prepareNext(programme, answer, endsAt - now);
      if (now >= chooseAt) {
        chooseAt = now + HOLD_MS;
        // The other creative would get its own minimum time only if enough of the slot is left (spec/audience.md).
        if (endsAt - now >= HOLD_MS) await this.#chooseAgain(shown, programme, endsAt);
      }
      const change = (answer.nextChangeAt ?? Number.POSITIVE_INFINITY) - this.#now();
      const wakes = [endsAt - now, chooseAt - now, change, ...(leadAt > now ? [leadAt - now] : [])];
      await this.#alarm.wait(Math.min(...wakes, LONGEST_SLEEP_MS));
    }
  }

  /** The audience has changed within a long slot: another creative may stand for it now. */
  async #chooseAgain({ choice }: Shown, programme: Programme, endsAt: number): Promise<void> {
    if (choice.item.slot.variants.length === 0) return;
    const facts = this.#parts.facts.at(this.#now());
    const again = chooseCreative(choice, choice.variant, programme, facts, this.#onlookers());
    if (again.creative.id === choice.creative.id) return;
    const rest = { ...again, item: { ...again.item, durationMs: endsAt - performance.now() } };
    await this.#present(rest, programme, 'rest');
  }

  #prepareNext(programme: Programme, answer: Resolution, inMs: number): void {
    const choice = this.#choose(programme, answer, this.#now() + inMs);
    if (!choice) return;
    this.#glass.prepare(choice).catch((error: unknown) => {
      this.#refuse(choice, programme.revision, error);
      this.#alarm.ring();
    });
  }

  #ask({ schedule, display }: Programme): Resolution {
    const now = this.#now();
    return resolve(schedule, display, now, this.#parts.facts.at(now));
  }

  /** What is to come on glass at `at`. Null: nothing may. */
  #choose(programme: Programme, { layers: [layer] }: Resolution, at: number): Choice | null {
    const item = layer && this.#parts.turns.next(layer, at);
    if (!layer || !item) return null;
    return chooseCreative(
      { layer, item },
      null,
      programme,
      this.#parts.facts.at(this.#now()),
      this.#onlookers(),
    );
  }

  #onlookers(): Onlookers {
    const { watcher, random = Math.random } = this.#parts;
    return { context: watcher.context, random, now: this.#now() };
  }

  #refuse(choice: Choice, revision: number, error: unknown): void {
    // A newer showing took its place while it loaded: nobody's fault.
    if (error instanceof RenderError && error.code === 'superseded') return;
    if (!(error instanceof RenderError)) console.error('an item could not be put on glass', error);
    this.#glass.refused(choice, revision);
    this.#noteFailure(choice, error instanceof RenderError ? error.code : 'stalled');
  }

  #noteFailure(choice: Choice, code: RenderError['code']): void {
    console.warn(`creative ${choice.creative.id} failed: ${code}`);
    this.#parts.facts.fail(choice.creative.id, this.#now());
    this.#parts.onFailure?.(choice, code);
  }

  #end(key: string): void {
    this.#over = key;
    this.#alarm.ring();
  }

  #now(): number {
    return this.#parts.clock.now();
  }

  #announce(): void {
    this.dispatchEvent(new Event('now-playing'));
  }
}
