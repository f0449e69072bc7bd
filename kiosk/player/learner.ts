import type { AudienceReading } from '../../shared/audience/audience-reading.ts';
import type { PlayAudience } from '../../shared/audience/play-audience.ts';
import type { VariantChoice } from '../../shared/audience/variant-choice.ts';
import { chooseAmong } from '../../shared/choosing/choose-among.ts';
import { LEARNED_FOR_MS } from '../../shared/choosing/constants.ts';
import { learningContextOf } from '../../shared/choosing/context-of.ts';
import { type DayPart, dayPartOf } from '../../shared/choosing/day-part.ts';
import { type LearningContext, tenthsOf } from '../../shared/choosing/learning-cell.ts';
import { LearningModel } from '../../shared/choosing/learning-model.ts';
import { LearningSums } from '../../shared/choosing/learning-sums.ts';
import { afterPlay, EVEN, type Ration } from '../../shared/choosing/ration.ts';
import { creativeIdsOf, type Slot } from '../../shared/model/playlist.ts';
import { ControlHours, type ControlParts } from './control-hours.ts';
import { KeptLearned, KeptLearning } from './kept-learning.ts';
import type { Outbox } from './outbox.ts';
import { keep, type PlayerDatabase, readKept } from './player-database.ts';

/** Slots whose shares are remembered; the one that was on least lately goes. */
const MAX_SLOTS = 500;
/** To think anew costs some milliseconds: after so many plays, or at every play while there are few. */
const REFIT_PLAYS = 10;
const FEW_PLAYS = 50;
/** A choice is made this long before it comes on glass, at most; one that has not come by then is made anew. */
const PICK_LASTS_MS = 10_000;

export interface LearnerParts extends ControlParts {
  database: PlayerDatabase;
  outbox: Pick<Outbox, 'commit'>;
  /** Of the wall clock where the screen hangs; UTC while nobody knows. */
  zone: () => string;
  /** In [0, 1). */
  random: () => number;
}

interface MadeChoice {
  at: number;
  among: string;
  creativeId: string;
  trial: boolean;
}

/** A play that is on glass, of a slot in which there is a choice. */
interface Showing {
  creativeId: string;
  random: boolean;
  context: LearningContext;
}

/**
 * Learns from the plays of this screen how creatives are looked at, and chooses by that and by what the other screens have
 * learned. Works without a network; what it learned in a part of the day goes to the store when that is over.
 */
export class Learner {
  readonly #parts: LearnerParts;
  /** The hours of experiments in which it chooses nothing. */
  readonly controls: ControlHours;
  #own: LearningSums;
  #since: number;
  #open: LearningSums;
  #part: DayPart | null;
  #rations: Map<string, Ration>;
  #others: KeptLearned;
  #model: LearningModel | null = null;
  #showing: Showing | null = null;
  /** What was chosen for a slot and has not come on glass yet, so that what was made ready is what is shown. */
  #picks = new Map<string, MadeChoice>();
  /** Plays that the model does not know yet. */
  #news = 0;
  #isKept = true;

  private constructor(parts: LearnerParts, kept: KeptLearning | null, others: KeptLearned | null) {
    this.#parts = parts;
    this.#own = LearningSums.of(kept?.own ?? []);
    this.#open = LearningSums.of(kept?.open ?? []);
    this.#since = kept?.since ?? parts.clock.now();
    this.#part = kept?.part ?? null;
    this.#rations = new Map(Object.entries(kept?.rations ?? {}));
    this.#others = others ?? { cells: [], experiments: [], etag: null };
    this.controls = new ControlHours(parts);
    this.controls.experiments = this.#others.experiments;
  }

  /** With what this screen has kept; with nothing where a build that is no more kept it otherwise. */
  static async open(parts: LearnerParts): Promise<Learner> {
    const own = KeptLearning.safeParse(await readKept(parts.database, 'learning'));
    const others = KeptLearned.safeParse(await readKept(parts.database, 'learned'));
    return new Learner(parts, own.data ?? null, others.data ?? null);
  }

  /** The tag to ask for news of the other screens by. */
  get etag(): string | null {
    return this.#others.etag;
  }

  /** What the other screens have learned, anew, and the experiments to keep to. */
  async take(others: KeptLearned): Promise<void> {
    this.#others = others;
    this.#model = null;
    this.controls.experiments = others.experiments;
    await keep(this.#parts.database, 'learned', others);
  }

  /** The creative that a slot shows next; the same until it has come on glass. @param eligible at least one */
  choose(slot: Slot, eligible: readonly string[], reading: AudienceReading | null): string {
    const [among, at] = [eligible.join(), this.#parts.clock.deviceNow()];
    const made = this.#picks.get(slot.id);
    if (made?.among === among && Math.abs(at - made.at) < PICK_LASTS_MS) return made.creativeId;
    this.#model ??= this.#fit();
    const known = { model: this.#model, ration: this.#rations.get(slot.id) ?? EVEN };
    const context = learningContextOf(reading, this.#partNow());
    const choice = chooseAmong(eligible, context, known, this.#parts.random);
    this.#picks.set(slot.id, { at, among, ...choice });
    return choice.creativeId;
  }

  /** A play begins: whoever looks at it, looks at this. */
  began(slot: Slot, { creativeId, tier, reason }: VariantChoice, reading: AudienceReading | null): void {
    if (reason === 'control') this.controls.began(slot);
    const context = learningContextOf(reading, this.#partNow());
    const random = tier === 'baseline';
    this.#showing = slot.variants.length > 0 && context ? { creativeId, random, context } : null;
    const pick = this.#picks.get(slot.id);
    this.#picks.delete(slot.id);
    if (slot.choice !== 'learn' || (tier !== 'learned' && !random)) return;
    const ration = this.#rations.get(slot.id) ?? EVEN;
    this.#rations.delete(slot.id);
    const trial = random || pick?.trial === true;
    this.#rations.set(slot.id, afterPlay(ration, creativeIdsOf([slot]), { creativeId, trial }));
    const [oldest] = this.#rations.keys();
    if (this.#rations.size > MAX_SLOTS && oldest !== undefined) this.#rations.delete(oldest);
    this.#isKept = false;
  }

  /** The play is over: what to tell its audience to, once that is counted; the next play begins before. */
  ending(): (audience: PlayAudience | null) => void {
    const showing = this.#showing;
    this.#showing = null;
    return (audience) => showing && this.#learn(showing, audience);
  }

  /** Nothing is learned of a play that nobody came to. */
  #learn(showing: Showing, audience: PlayAudience | null): void {
    const people = audience?.play.reduce((sum, { impressions }) => sum + impressions, 0) ?? 0;
    if (!audience || people === 0) return;
    const attentionMs = audience.play.reduce((sum, row) => sum + row.attentionMs, 0);
    const { context, ...of } = showing;
    const play = { ...context, ...of, tenths: tenthsOf(attentionMs, people) };
    this.#own.addPlay(play);
    this.#open.addPlay(play);
    this.#part ??= context.part;
    this.#news += 1;
    if (this.#news >= REFIT_PLAYS || this.#own.plays < FEW_PLAYS) this.#model = null;
    this.#isKept = false;
  }

  /** Keeps what is new, and hands to the log what was learned in a part of the day that is over: both or neither. */
  async beat(): Promise<void> {
    const { outbox, clock } = this.#parts;
    this.#age();
    const part = this.#partNow();
    const isOver = this.#part !== null && this.#part !== part;
    if (this.#isKept && !isOver) return;
    const told = isOver ? this.#open : null;
    if (told) {
      this.#open = new LearningSums();
      this.#part = null;
    }
    this.#isKept = true;
    const entries = (told?.cells ?? []).map((cell) => ({ kind: 'learning' as const, cell }));
    try {
      await outbox.commit({ entries, learning: this.#snapshot() }, clock.deviceNow());
    } catch (error) {
      // Nothing was stored: it goes with the next beat.
      if (told) {
        this.#open = LearningSums.of(told.cells, this.#open.cells);
        this.#part = told.cells[0]?.part ?? this.#part;
      }
      this.#isKept = false;
      throw error;
    }
  }

  #fit(): LearningModel {
    this.#news = 0;
    return LearningModel.of(LearningSums.of(this.#own.cells, this.#others.cells).cells);
  }

  /** What is long ago counts less. */
  #age(): void {
    const now = this.#parts.clock.now();
    if (now - this.#since < LEARNED_FOR_MS) return;
    this.#own = this.#own.halved();
    this.#since = now;
    this.#model = null;
    this.#isKept = false;
  }

  #snapshot(): KeptLearning {
    return {
      own: this.#own.cells,
      since: this.#since,
      open: this.#open.cells,
      part: this.#part,
      rations: Object.fromEntries(this.#rations),
    };
  }

  #partNow(): DayPart {
    return dayPartOf(this.#parts.zone(), this.#parts.clock.now());
  }
}
