import type { LearnerParts } from '../../../kiosk/player/learner.ts';
import type { LogChange } from '../../../kiosk/player/outbox.ts';
import type { PlayerDatabase } from '../../../kiosk/player/player-database.ts';
import { readAudience } from '../../../shared/audience/audience-reading.ts';
import type { PlayAudience } from '../../../shared/audience/play-audience.ts';
import type { LearningCell } from '../../../shared/choosing/learning-cell.ts';
import { LogEvent } from '../../../shared/model/log.ts';
import { Slot } from '../../../shared/model/playlist.ts';
import { seeded } from '../../support/seeded.ts';

export const NOON = Date.UTC(2026, 10, 22, 12);
export const slot = Slot.parse({
  id: 's',
  creativeId: 'a',
  choice: 'learn',
  variants: [
    { creativeId: 'b', when: {} },
    { creativeId: 'c', when: {} },
  ],
});
export const eligible = ['a', 'b', 'c'];
export const reading = readAudience(
  {
    at: NOON,
    count: 1,
    group: '1',
    facing: 1,
    watchers: 1,
    bands: { '20-39': 0, '40-59': 0, '60+': 1, unknown: 0 },
    idle: false,
  },
  null,
);
export const looked = (seconds: number, impressions = 1): PlayAudience => ({
  play: [
    {
      band: '60+',
      impressions,
      ots: impressions,
      lts: impressions,
      lts2: impressions,
      glances: 0,
      arrivals: 0,
      firstLooks: 0,
      presenceMs: 10_000 * impressions,
      dwellMs: 10_000 * impressions,
      attentionMs: seconds * 1000,
    } as PlayAudience['play'][number],
  ],
  visits: [],
});

/** A screen with a disk, a clock and a log, and no browser. */
export class MadeScreen {
  readonly kept = new Map<string, unknown>();
  readonly sent: LearningCell[] = [];
  now = NOON;
  diskIsFull = false;

  get parts(): LearnerParts {
    const { kept } = this;
    const change = async (_: unknown, put: (transaction: unknown) => Promise<void>) =>
      put({ objectStore: () => ({ put: async (value: unknown, name: string) => kept.set(name, value) }) });
    const get = async (_: unknown, name: string) => kept.get(name);
    return {
      displayId: 'wall',
      database: { get, change } as unknown as PlayerDatabase,
      outbox: { commit: (made) => this.#commit(made) },
      clock: { now: () => this.now, deviceNow: () => this.now },
      zone: () => 'UTC',
      playlistOf: () => 'p',
      random: seeded(1),
    };
  }

  async #commit({ entries = [], learning }: LogChange): Promise<void> {
    if (this.diskIsFull) throw new Error('full');
    for (const entry of entries) {
      const event = LogEvent.parse({ seq: 1, ...entry });
      if (event.kind === 'learning') this.sent.push(event.cell);
    }
    this.kept.set('learning', structuredClone(learning));
  }
}
