import type { Layer, LayoutOnScreen, Resolution, ZoneOnScreen } from '../../shared/schedule/answer.ts';
import { OVERLAY, zonePlace } from '../../shared/schedule/facts.ts';
import type { PlayBook } from '../../shared/schedule/play-book.ts';
import { resolve } from '../../shared/schedule/resolve.ts';
import { Arrangement } from '../renderer/arrangement.ts';
import type { LayoutStage } from '../renderer/layout-stage.ts';
import { watcherBeside } from './beside-watcher.ts';
import { type Choice, layoutOf } from './choice.ts';
import type { PlaybackFacts } from './playback-facts.ts';
import { PlaybackLoop, type PlaybackParts } from './playback-loop.ts';
import type { Programme } from './programme.ts';
import { TurnKeeper } from './turn-keeper.ts';
import { ZoneFacts } from './zone-facts.ts';
import type { Zones } from './zones.ts';

/** A layout whose zones have not loaded their first pictures by then gives way to the whole screen. */
const READY_WITHIN_MS = 10_000;

export interface SideZoneParts
  extends Pick<PlaybackParts, 'clock' | 'journal' | 'watcher' | 'driven' | 'onFailure'> {
  stage: LayoutStage;
  facts: PlaybackFacts;
  /** The overlay's, as of the start. */
  overlayBook: PlayBook;
  /** The main zone's loop. */
  main: PlaybackLoop;
}

interface SideZone {
  readonly loop: PlaybackLoop;
  readonly ended: Promise<void>;
}

/**
 * All that plays beside the main zone: each side zone, and the overlay, in a loop of its own that knows nothing of the
 * others. A zone's loop is paused while its layout is not on glass, and goes on where it stood when it is again.
 */
export class SideZones implements Zones {
  readonly #parts: SideZoneParts;
  readonly #arrangement: Arrangement;
  readonly #overlay: SideZone;
  /** By place. */
  readonly #zones = new Map<string, SideZone>();
  #programme: Programme | null = null;
  #onGlass: LayoutOnScreen | null = null;
  #coming: { layout: LayoutOnScreen; ready: Promise<boolean> } | null = null;
  #paused = false;

  constructor(parts: SideZoneParts) {
    this.#parts = parts;
    this.#arrangement = new Arrangement(parts.stage);
    this.#overlay = this.#newOverlay();
  }

  /** Another version to play; positions are kept. */
  setProgramme(programme: Programme): void {
    this.#programme = programme;
    // What was made ready may be another's now.
    this.#coming = null;
    for (const [place, { loop }] of this.#zones) {
      if (programme.zonePlaces.has(place) || this.#isOnGlass(place)) loop.setProgramme(programme);
      else this.#forget(place);
    }
    this.#overlay.loop.setProgramme(programme);
  }

  /** Something outside that choices depend on has changed. */
  look(): void {
    for (const { loop } of [...this.#zones.values(), this.#overlay]) loop.look();
  }

  set paused(paused: boolean) {
    this.#paused = paused;
    this.#overlay.loop.paused = paused;
    for (const [place, { loop }] of this.#zones) loop.paused = paused || !this.#isOnGlass(place);
  }

  prepare(layout: LayoutOnScreen | null): void {
    if (layout) void this.#makeReady(layout);
  }

  async ready(layout: LayoutOnScreen | null): Promise<LayoutOnScreen | null> {
    return layout && (await this.#makeReady(layout)) ? layout : null;
  }

  arrange(layout: LayoutOnScreen | null, atOnce = false): void {
    if (isSameDivision(layout, this.#onGlass)) return;
    this.#onGlass = layout;
    this.#coming = null;
    this.#arrangement.to(layout, { atOnce });
    this.paused = this.#paused;
  }

  follow(answer: Resolution, { item }: Choice): void {
    const [layer] = answer.layers;
    const now = layer?.loop.find(({ key }) => key === item.key);
    if (!layer || !now) return;
    const layout = layoutOf({ layer, item: now });
    if (isSameDivision(layout, this.#onGlass)) return;
    if (layout) void this.#rearrange(layout, item.key);
    else this.arrange(null);
  }

  /** Divides the screen otherwise in the middle of an item, once the zones have something to show. */
  async #rearrange(layout: LayoutOnScreen, key: string): Promise<void> {
    const isReady = await this.#makeReady(layout);
    if (isReady && this.#parts.main.shown?.choice.item.key === key) this.arrange(layout);
  }

  /** Ends them for good; what was played is stored when it resolves. */
  async stop(): Promise<void> {
    const all = [...this.#zones.values(), this.#overlay];
    for (const { loop } of all) loop.stop();
    await Promise.all(all.map(({ ended }) => ended));
  }

  /** Loads what the side zones of a layout will begin with; false when one of them has nothing that can be shown. */
  #makeReady(layout: LayoutOnScreen): Promise<boolean> {
    if (isSameDivision(layout, this.#onGlass)) return Promise.resolve(true);
    if (this.#coming && isSameDivision(layout, this.#coming.layout)) return this.#coming.ready;
    const sides = layout.zones.filter(({ loop }) => loop !== null);
    const firsts = sides.map((zone) => {
      const place = zonePlace(layout.id, zone.id);
      const { loop } = this.#zoneAt(layout, zone);
      return this.#isOnGlass(place) || loop.makeReady();
    });
    const late = new Promise<boolean>((resolve) => setTimeout(resolve, READY_WITHIN_MS, false));
    const all = Promise.all(firsts).then((ready) => ready.every(Boolean));
    const coming = { layout, ready: Promise.race([all, late]) };
    this.#coming = coming;
    void coming.ready.then((isReady) => {
      // What failed has been noted: the next time it is asked for, it may be another layout.
      if (!isReady && this.#coming === coming) this.#coming = null;
    });
    return coming.ready;
  }

  #zoneAt(layout: LayoutOnScreen, zone: ZoneOnScreen): SideZone {
    const place = zonePlace(layout.id, zone.id);
    const stage = this.#arrangement.side(place, zone);
    const known = this.#zones.get(place);
    if (known) return known;
    let last = zone.loop ?? [];
    const facts = new ZoneFacts(this.#parts.facts, place);
    const ask = (programme: Programme): Resolution => {
      const { layers, nextChangeAt } = this.#resolve(programme);
      const layouts = layers[0]?.layouts ?? [];
      const there = layouts.find(({ id }) => id === layout.id)?.zones.find(({ id }) => id === zone.id);
      // Until its layout leaves the glass, a zone that the schedule has taken from the screen plays on.
      const { failed } = facts.at(this.#parts.clock.now());
      last = there?.loop ?? last.filter(({ creative }) => !failed.has(creative.id));
      return { layers: [layerOf(last)], nextChangeAt };
    };
    const entryId = () => {
      const { item } = this.#parts.main.shown?.choice ?? {};
      return item?.layoutId === layout.id ? item.entryId : null;
    };
    const side = this.#newZone({ stage, place, facts, ask, entryId, turns: new TurnKeeper() });
    this.#zones.set(place, side);
    return side;
  }

  #newOverlay(): SideZone {
    const facts = new ZoneFacts(this.#parts.facts, OVERLAY);
    const ask = (programme: Programme): Resolution => {
      const { layers, nextChangeAt } = this.#resolve(programme);
      return { layers: [layers[1] ?? layerOf([])], nextChangeAt };
    };
    const { overlay: stage } = this.#arrangement;
    const placing: Zones = {
      prepare: () => {},
      ready: async (layout) => layout,
      arrange: (layout) => this.#arrangement.placeOverlay(layout),
      follow: () => {},
    };
    const turns = new TurnKeeper(this.#parts.overlayBook);
    turns.left(this.#parts.overlayBook.playing?.since ?? 0);
    return this.#newZone({ stage, place: OVERLAY, facts, ask, turns, zones: placing, overlies: true });
  }

  #newZone(
    own: Pick<
      PlaybackParts,
      'stage' | 'place' | 'facts' | 'ask' | 'turns' | 'entryId' | 'zones' | 'overlies'
    >,
  ): SideZone {
    const { clock, journal, watcher, driven, main, onFailure } = this.#parts;
    const loop = new PlaybackLoop({
      clock,
      journal,
      driven,
      watcher: watcherBeside(watcher),
      onFailure: (choice, code) => {
        onFailure?.(choice, code);
        // It may have been all that a zone had, and then the screen is to be divided otherwise.
        main.look();
      },
      ...own,
    });
    loop.paused = this.#paused || own.place !== OVERLAY;
    if (this.#programme) loop.setProgramme(this.#programme);
    return { loop, ended: loop.run() };
  }

  #resolve({ schedule, display }: Programme): Resolution {
    const now = this.#parts.clock.now();
    return resolve(schedule, display, now, this.#parts.facts.at(now));
  }

  #isOnGlass(place: string): boolean {
    const { id = '', zones = [] } = this.#onGlass ?? {};
    return zones.some((zone) => zone.loop !== null && zonePlace(id, zone.id) === place);
  }

  #forget(place: string): void {
    this.#zones.get(place)?.loop.stop();
    this.#zones.delete(place);
    this.#arrangement.forget(place);
  }
}

function layerOf(loop: Layer['loop']): Layer {
  return { layer: 'main', rung: 'campaign', entries: [], layouts: [], loop };
}

/** The same zones at the same places, whatever plays in them. */
function isSameDivision(a: LayoutOnScreen | null, b: LayoutOnScreen | null): boolean {
  return a === b || (a !== null && b !== null && divisionOf(a) === divisionOf(b));
}

function divisionOf({ id, zones }: LayoutOnScreen): string {
  return JSON.stringify([
    id,
    zones.map((zone) => [zone.id, zone.x, zone.y, zone.width, zone.height, zone.loop === null]),
  ]);
}
