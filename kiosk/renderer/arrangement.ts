import type { LayoutOnScreen, ZoneOnScreen } from '../../shared/schedule/answer.ts';
import { OVERLAY, zonePlace } from '../../shared/schedule/facts.ts';
import type { LayoutStage } from './layout-stage.ts';
import { ZoneStage } from './zone-stage.ts';

/** A rectangle of the picture, in percent of its width and height from the upper left corner. */
export type Box = Pick<ZoneOnScreen, 'x' | 'y' | 'width' | 'height'>;

const WHOLE: Box = { x: 0, y: 0, width: 100, height: 100 };
/** Where an overlay lies that has no layout: along the lower edge. */
const STRIP: Box = { x: 0, y: 87.5, width: 100, height: 12.5 };
/** Slow enough to be seen as intended. */
const MOVEMENT = { duration: 600, easing: 'cubic-bezier(0.6, 0, 0.3, 1)' };
/** Levels while zones move, from the back; each has room for the eight zones of a layout. See {@link Arrangement.to}. */
const COMING = 10;
const GOING = 20;
const MAIN = 30;
const OVER = 40;
const UPPERMOST = 60;

/** Beneath the holding screen: painted, for a film that waits to be, and yet unseen. */
const UNSEEN = 1;
const STEADY = 3;

interface Side {
  readonly stage: ZoneStage;
  box: Box;
  /** It lies over the main zone. */
  isOver: boolean;
}

/**
 * Divides a stage into zones and goes from one layout to the next without a blank in between: the main zone moves,
 * what comes beside it is there before it makes room, and what goes stays until it is covered or has faded. For whoever
 * asked for less motion all of it happens at once.
 */
export class Arrangement {
  readonly overlay = new ZoneStage({ aside: true });
  readonly #stage: LayoutStage;
  /** Stages of side zones, by place. */
  readonly #sides = new Map<string, Side>();
  #onGlass: readonly string[] = [];
  #main: Box = WHOLE;
  /** Ends the movement that is running, if one is. */
  #settle: (() => void) | null = null;

  constructor(stage: LayoutStage) {
    this.#stage = stage;
    this.overlay.dataset['place'] = OVERLAY;
    this.#add(this.overlay);
    this.placeOverlay(null);
    setLevel(this.overlay, UPPERMOST);
    // A badge cut out of its picture lies over what plays, not over a box of its own colours.
    this.overlay.style.setProperty('--view-ground', 'transparent');
    this.overlay.style.setProperty('--view-backdrop', 'none');
  }

  /**
   * The stage of a side zone, laid out where it will be and unseen until {@link to} has it on glass.
   *
   * @param place see `zonePlace`
   */
  side(place: string, box: Box): ZoneStage {
    const known = this.#sides.get(place);
    if (known) {
      if (!this.#onGlass.includes(place)) putAt(known.stage, box);
      return known.stage;
    }
    const stage = new ZoneStage({ aside: true });
    stage.dataset['place'] = place;
    stage.entrance = 'cut';
    setLevel(stage, UNSEEN);
    putAt(stage, box);
    this.#sides.set(place, { stage, box, isOver: false });
    this.#add(stage);
    return stage;
  }

  /** Takes the stage of a zone away for good. */
  forget(place: string): void {
    this.#sides.get(place)?.stage.remove();
    this.#sides.delete(place);
  }

  /** Lays the overlay into the main zone of a layout, or along the lower edge. */
  placeOverlay(layout: LayoutOnScreen | null): void {
    putAt(this.overlay, layout ? mainOf(layout) : STRIP);
  }

  /**
   * Divides the stage by a layout, or not at all. The stages of its side zones must have been asked for by {@link side}
   * and have something to show.
   *
   * While zones move, those that come lie at the back and whole: the main one uncovers them. Those that go lie over
   * them, beneath the main one, and fade only when that has reached its place: from then on there is nothing behind
   * them but what comes. What lies over the main zone fades in and out.
   */
  to(layout: LayoutOnScreen | null, { atOnce = false } = {}): void {
    this.#settle?.();
    const zones = layout ? placed(layout) : [];
    const coming = zones.flatMap(({ place }) => place ?? []);
    const going = this.#onGlass.filter((place) => !coming.includes(place));
    const main = layout ? mainOf(layout) : WHOLE;
    const movements = [
      ...this.#come(zones, main),
      ...this.#go(going, coming.length > 0),
      ...move(this.#stage.main, this.#main, main),
    ];
    setLevel(this.#stage.main, MAIN);
    putAt(this.#stage.main, main);
    this.#main = main;
    this.#onGlass = coming;

    const settle = (): void => {
      if (this.#settle !== settle) return;
      this.#settle = null;
      for (const movement of movements) movement.cancel();
      this.#order(zones);
      for (const { stage } of this.#sidesAt(going)) {
        stage.empty();
        setLevel(stage, UNSEEN);
      }
    };
    this.#settle = settle;
    const isCalm = !atOnce && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isCalm && movements.length > 0)
      void Promise.allSettled(movements.map(({ finished }) => finished)).then(settle);
    else settle();
  }

  #come(zones: readonly PlacedZone[], main: Box): Animation[] {
    const mainAt = zones.findIndex(({ place }) => place === null);
    return zones.flatMap(({ zone, place }, at) => {
      const side = this.#sides.get(place ?? '');
      if (place === null || !side) return [];
      const { stage, box } = side;
      const isOver = at > mainAt && overlap(zone, main);
      setLevel(stage, (isOver ? OVER : COMING) + at);
      putAt(stage, zone);
      Object.assign(side, { box: zone, isOver });
      if (this.#onGlass.includes(place)) return move(stage, box, zone);
      return isOver ? [fade(stage, 0, 1)] : [];
    });
  }

  #go(going: readonly string[], hasSuccessors: boolean): Animation[] {
    return this.#sidesAt(going).flatMap(({ stage, isOver }) => {
      setLevel(stage, isOver ? OVER : GOING);
      if (isOver) return [fade(stage, 1, 0)];
      return hasSuccessors ? [fade(stage, 1, 0, MOVEMENT.duration)] : [];
    });
  }

  /** Nothing moves any more: later zones lie over earlier ones. */
  #order(zones: readonly PlacedZone[]): void {
    setLevel(this.#stage.main, STEADY);
    for (const [at, { place }] of zones.entries()) {
      const stage = place === null ? this.#stage.main : this.#sides.get(place)?.stage;
      if (stage) setLevel(stage, STEADY + at);
    }
  }

  #sidesAt(places: readonly string[]): Side[] {
    return places.flatMap((place) => this.#sides.get(place) ?? []);
  }

  #add(stage: ZoneStage): void {
    stage.resources = this.#stage.resources;
    this.#stage.others.append(stage);
  }
}

interface PlacedZone {
  readonly zone: ZoneOnScreen;
  /** Null: the main zone. */
  readonly place: string | null;
}

function placed({ id, zones }: LayoutOnScreen): PlacedZone[] {
  return zones.map((zone) => ({ zone, place: zone.loop && zonePlace(id, zone.id) }));
}

function mainOf({ zones }: LayoutOnScreen): Box {
  return zones.find(({ loop }) => loop === null) ?? WHOLE;
}

function setLevel({ style }: HTMLElement, level: number): void {
  style.zIndex = String(level);
}

function putAt({ style }: HTMLElement, box: Box): void {
  for (const [property, value] of Object.entries(cssOf(box))) style.setProperty(property, value);
}

function cssOf({ x, y, width, height }: Box): Record<'left' | 'top' | 'width' | 'height', string> {
  return { left: `${x}%`, top: `${y}%`, width: `${width}%`, height: `${height}%` };
}

function move(element: HTMLElement, from: Box, to: Box): Animation[] {
  const [before, after] = [cssOf(from), cssOf(to)];
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [element.animate([before, after], MOVEMENT)];
}

function fade(element: HTMLElement, from: number, to: number, delay = 0): Animation {
  return element.animate([{ opacity: from }, { opacity: to }], { ...MOVEMENT, delay, fill: 'both' });
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
