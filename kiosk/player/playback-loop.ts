import { HOLD_MS } from '../../shared/audience/constants.ts';
import type { Resolution } from '../../shared/schedule/answer.ts';
import { isSuperseded, RenderError } from '../renderer/render-item.ts';
import { Alarm } from './alarm.ts';
import { type Choice, lengthOf, stillDue } from './choice.ts';
import { Chooser, type ChooserParts } from './chooser.ts';
import { Glass, type GlassParts, type Shown } from './glass.ts';
import { type Due, isSameTurn, type Pace } from './pace.ts';
import type { Programme } from './programme.ts';
import { unlessPressed } from './unless-pressed.ts';

/** The next item is loaded this long before its turn. */
const LEAD_MS = 4000;
/** The wall clock may be set while we sleep, so nothing that follows it sleeps longer. */
const LONGEST_SLEEP_MS = 30_000;

export interface PlaybackParts extends GlassParts, ChooserParts {
  onFailure?: (choice: Choice, code: RenderError['code']) => void;
  /** There is something beneath: when limits let nothing begin, nothing is on glass. */
  overlies?: boolean;
}

/**
 * Plays what the schedule says, one item after another, without ever emptying the glass. It asks the evaluator at
 * every item boundary, when the answer is due to change, and when a new version or new files come; an item that is
 * still in the loop then is not cut.
 *
 * Events: `choosing` before it asks what comes next; `now-playing` when another item is on glass; `last-loop` when the loop to fall back on does.
 */
export class PlaybackLoop extends EventTarget {
  readonly #parts: PlaybackParts;
  readonly #glass: Glass;
  readonly #chooser: Chooser;
  readonly #alarm = new Alarm();
  #programme: Programme | null = null;
  #pace: Pace | null = null;
  /** Key of a showing whose video has ended or died. */
  #over: string | null = null;
  #paused = false;
  #stopping = false;
  #running = false;

  constructor(parts: PlaybackParts) {
    super();
    this.#parts = parts;
    this.#glass = new Glass(parts);
    this.#chooser = new Chooser(parts);
    parts.stage.addEventListener('item-ended', ({ detail }) => {
      // In step with others, a film that was a little early waits on its last frame.
      if (!this.#glass.shown?.choice.due) this.#end(detail.key);
    });
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

  /** Keeps in step with other screens from now on, or with null goes at its own pace again. */
  set pace(pace: Pace | null) {
    this.#pace?.follow(null, null);
    this.#pace = pace;
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

  /** While paused: loads what it will begin with. False when there is nothing that can be shown. */
  async makeReady(): Promise<boolean> {
    const programme = this.#programme;
    for (;;) {
      const choice = programme && this.#chooser.choose(programme, this.#chooser.ask(programme));
      if (!choice) return false;
      try {
        await this.#glass.prepare(choice);
        return true;
      } catch (error) {
        if (isSuperseded(error)) return false;
        this.#refuse(choice, programme.revision, error);
      }
    }
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
      // What was made ready meanwhile is kept.
      if (this.#glass.shown) this.#glass.leave('interrupted');
      this.#announce();
      return this.#alarm.wait(LONGEST_SLEEP_MS);
    }
    this.dispatchEvent(new Event('choosing'));
    this.#parts.turns.apart = this.#parts.driven();
    const programme = this.#programme;
    const answer = programme && this.#chooser.ask(programme);
    const { shown } = this.#glass;
    const due = (programme && this.#pace?.next(programme, this.#chooser.facts, shown?.choice.due)) ?? null;
    if (shown && isSameTurn(due, shown.choice.due) && this.#over !== shown.key) return this.#stay();
    const choice = programme && answer && this.#chooser.choose(programme, answer, due);
    if (!choice) return this.#hold(answer, due);
    if (!(await this.#present(choice, programme))) return;
    this.#remember(choice);
    await this.#stay();
  }

  #hold(answer: Resolution | null, due: Due | null): Promise<void> {
    if (!this.#playsOn(answer)) {
      this.#parts.zones?.arrange(null, true);
      // Only closing time asks for a screen without anything, and then means a dark one.
      this.#parts.stage.hold({ dark: answer?.layers[0]?.rung === 'opening-hours' });
      this.#glass.leave();
      this.#announce();
    }
    const now = this.#now();
    const change = answer?.nextChangeAt ?? Number.POSITIVE_INFINITY;
    const retry = this.#parts.facts.nextRetryAt(now) ?? Number.POSITIVE_INFINITY;
    const turnMs = due ? due.until - due.at : Number.POSITIVE_INFINITY;
    return this.#alarm.wait(Math.min(change - now, retry - now, turnMs, LONGEST_SLEEP_MS));
  }

  /** Where limits keep all that could play from beginning, what is on glass is still better than an empty screen. */
  #playsOn(answer: Resolution | null): boolean {
    const { shown } = this.#glass;
    if (shown === null || answer === null || this.#parts.overlies) return false;
    return stillDue(answer, shown.choice) && this.#over !== shown.key;
  }

  /** Puts a choice on glass; false when it could not be, and then the one before is still there. */
  async #present(choice: Choice, programme: Programme, part: 'whole' | 'rest' = 'whole'): Promise<boolean> {
    const { revision } = programme;
    try {
      const [{ due }, pace] = [choice, this.#pace];
      const moment = due && pace ? () => pace.frame(due.at) : undefined;
      const showing = this.#glass.show(choice, revision, part, moment);
      const isPressed = () => this.#chooser.isPressed(this.#programme ?? programme, choice.layer.rung);
      if (!(await unlessPressed(showing, this.#alarm, isPressed))) {
        this.#glass.giveUp();
        return false;
      }
      const isInStep = due?.item === choice.item;
      pace?.follow(isInStep ? this.#parts.stage.film : null, isInStep ? due.from : null);
    } catch (error) {
      this.#refuse(choice, revision, error);
      return false;
    }
    this.#parts.facts.succeed(choice.creative.id);
    // Which creative of an item stands there now is nobody's news.
    if (part === 'whole') this.#announce();
    return true;
  }

  #remember({ layer }: Choice): void {
    // What interrupts or closes the shop is nothing to fall back on once it is over.
    const isOrdinary = layer.rung === 'campaign' || layer.rung === 'filler';
    // Nor what only somebody was shown who has gone.
    if (!isOrdinary || this.#glass.shown?.driven) return;
    if (this.#parts.facts.rememberLoop(layer.loop)) this.dispatchEvent(new Event('last-loop'));
  }

  /** Waits until what is on glass has had its time, or may no longer be there. */
  async #stay(): Promise<void> {
    const holdMs = holdOf(this.#glass.shown);
    let chooseAt = performance.now() + holdMs;
    for (;;) {
      const { shown } = this.#glass;
      const programme = this.#programme;
      if (!shown || !programme || !this.#running || this.#paused || this.#over === shown.key) return;
      const { due } = shown.choice;
      if (due) {
        if (await this.#staysInStep(shown, due, programme)) continue;
        return;
      }
      if (this.#pace?.next(programme, this.#chooser.facts)) return this.#glass.willEndAs('interrupted');
      const now = performance.now();
      const endsAt = shown.shownAt + lengthOf(shown.choice);
      if (now >= endsAt) return;
      const answer = this.#chooser.ask(programme);
      if (!stillDue(answer, shown.choice)) return this.#glass.willEndAs('interrupted');
      this.#parts.zones?.follow(answer, shown.choice);
      const leadAt = endsAt - LEAD_MS;
      if (now >= leadAt)
        this.#prepare(this.#chooser.choose(programme, answer, null, endsAt - now), programme.revision);
      if (now >= chooseAt) {
        chooseAt = now + holdMs;
        // The other creative would get its own minimum time only if enough of the slot is left (spec/audience.md).
        if (endsAt - now >= holdMs) await this.#chooseAgain(shown, programme, endsAt);
      }
      const change = (answer.nextChangeAt ?? Number.POSITIVE_INFINITY) - this.#now();
      const wakes = [endsAt - now, chooseAt - now, change, ...(leadAt > now ? [leadAt - now] : [])];
      await this.#alarm.wait(Math.min(...wakes, LONGEST_SLEEP_MS));
    }
  }

  /** Waits a while for the end of what the whole group has on glass; false once that is near, or there is another. */
  async #staysInStep({ choice }: Shown, due: Due, programme: Programme): Promise<boolean> {
    const stay = this.#pace?.stays(programme, this.#chooser.facts, due);
    this.#glass.willEndAs(!stay || stay.cut ? 'interrupted' : 'complete');
    if (!stay || stay.waitMs <= 0) return false;
    const answer = this.#chooser.ask(programme);
    this.#parts.zones?.follow(answer, choice);
    const { next } = stay;
    if (next) this.#prepare(this.#chooser.choose(programme, answer, next), programme.revision);
    await this.#alarm.wait(Math.min(stay.waitMs, LONGEST_SLEEP_MS));
    return true;
  }

  /** The audience has changed within a long slot: another creative may stand for it now. */
  async #chooseAgain({ choice }: Shown, programme: Programme, endsAt: number): Promise<void> {
    const again = this.#chooser.chooseAgain(choice, programme);
    if (!again) return;
    const rest = { ...again, item: { ...again.item, durationMs: endsAt - performance.now() } };
    await this.#present(rest, programme, 'rest');
  }

  #prepare(choice: Choice | null, revision: number): void {
    if (!choice) return;
    this.#glass.prepare(choice).catch((error: unknown) => {
      this.#refuse(choice, revision, error);
      this.#alarm.ring();
    });
  }

  #refuse(choice: Choice, revision: number, error: unknown): void {
    if (isSuperseded(error)) return;
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

function holdOf(shown: Shown | null): number {
  return shown?.choice.item.slot.holdMs ?? HOLD_MS;
}
