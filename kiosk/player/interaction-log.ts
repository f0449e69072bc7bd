import type { LogEntry } from '../../shared/model/log.ts';
import type { PlayJournal } from './play-journal.ts';
import type { ServerClock } from './server-clock.ts';

type Interaction = Extract<LogEntry, { kind: 'interaction' }>;

/** Where a session was begun: what the person saw that made them touch. */
export type Origin = Pick<Interaction, 'zone' | 'slotId'>;

const NOWHERE: Origin = { zone: null, slotId: null };

/** Logs what is done at a touch kiosk, with where on the screen its session began. Never who, never what was typed. */
export class InteractionLog {
  readonly #journal: Pick<PlayJournal, 'append' | 'openAt'>;
  readonly #clock: Pick<ServerClock, 'deviceNow' | 'offsetMs'>;
  #origin = NOWHERE;

  constructor(
    journal: Pick<PlayJournal, 'append' | 'openAt'>,
    clock: Pick<ServerClock, 'deviceNow' | 'offsetMs'>,
  ) {
    this.#journal = journal;
    this.#clock = clock;
  }

  /** A session begins at a place of the screen; in the main zone when left out. */
  beginAt(place?: string): void {
    const play = this.#journal.openAt(place);
    // Beside an exact time, a slot that is there for some audiences only would tell who stood there (R08).
    this.#origin = { zone: place ?? null, slotId: play?.adaptive ? null : (play?.slotId ?? null) };
  }

  /** The session is over: what comes next began nowhere. */
  end(): void {
    this.#origin = NOWHERE;
  }

  /** Resolves when it is stored. */
  note(
    action: Interaction['action'],
    productId: string | null = null,
    { list = null, minutes = null }: Partial<Pick<Interaction, 'list' | 'minutes'>> = {},
  ): Promise<void> {
    return this.#journal.append([
      {
        kind: 'interaction',
        at: this.#clock.deviceNow(),
        clockOffsetMs: this.#clock.offsetMs,
        action,
        productId,
        list,
        minutes,
        ...this.#origin,
      },
    ]);
  }
}
