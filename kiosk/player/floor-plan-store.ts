import { FloorPlan } from '../../shared/model/floor-plan.ts';
import { floorPlanEndpoints } from '../../shared/protocol/floor-plan-endpoints.ts';
import { CallError, fetchEndpoint } from '../wire/http-client.ts';
import { Alarm } from './alarm.ts';
import { keep, type PlayerDatabase, readKept } from './player-database.ts';

const POLL_MS = 300_000;

/** The plan of the shop on this kiosk, good without a network; asked for by ETag. Event: `plan`. */
export class FloorPlanStore extends EventTarget {
  readonly #database: PlayerDatabase;
  readonly #alarm = new Alarm();
  #plan: FloorPlan | null = null;
  #etag: string | null = null;
  #running = false;

  constructor(database: PlayerDatabase) {
    super();
    this.#database = database;
  }

  get plan(): FloorPlan | null {
    return this.#plan;
  }

  /** It may have been drawn anew: look now. */
  readonly ring = (): void => this.#alarm.ring();

  async run(): Promise<void> {
    this.#running = true;
    await this.#read();
    while (this.#running) {
      await this.#refresh();
      await this.#alarm.wait(POLL_MS * (0.75 + Math.random() / 2));
    }
  }

  stop(): void {
    this.#running = false;
    this.#alarm.ring();
  }

  /** What another build kept and this one cannot read is fetched anew. */
  async #read(): Promise<void> {
    const kept = await readKept(this.#database, 'floor-plan');
    const plan = FloorPlan.nullable().safeParse(kept?.plan);
    if (kept && plan.success) this.#take(plan.data, kept.etag);
  }

  async #refresh(): Promise<void> {
    try {
      const fetched = await fetchEndpoint(
        floorPlanEndpoints.floorPlan,
        {},
        { etag: this.#etag ?? undefined },
      );
      if (fetched.notModified) return;
      this.#take(fetched.value.plan, fetched.etag);
      await keep(this.#database, 'floor-plan', { plan: this.#plan, etag: this.#etag });
    } catch (error) {
      if (!(error instanceof CallError)) console.error('the floor plan could not be read', error);
    }
  }

  #take(plan: FloorPlan | null, etag: string | null): void {
    this.#plan = plan;
    this.#etag = etag;
    this.dispatchEvent(new Event('plan'));
  }
}
