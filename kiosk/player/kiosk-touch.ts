import { isHeldOut } from '../../shared/holdout/day-lot.ts';
import type { Manifest } from '../../shared/model/manifest.ts';
import { DAY_MS } from '../../shared/schedule/civil-date.ts';
import { clockOf } from '../../shared/schedule/zone.ts';
import type { ShopApp } from '../shop/shop-app.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import type { InteractionLog } from './interaction-log.ts';
import type { KioskFloorDesk } from './kiosk-floor-desk.ts';
import type { KioskHoldDesk } from './kiosk-hold-desk.ts';
import type { KioskScanner } from './kiosk-scanner.ts';
import type { PlayerShell } from './player-shell.ts';
import { seenVisit } from './seen-visit.ts';
import type { ServerClock } from './server-clock.ts';
import type { ShopTold } from './shop-told.ts';
import { TouchSession } from './touch-session.ts';
import { placeAt } from './touched-place.ts';
import type { VisitController } from './visit-controller.ts';

export interface KioskParts {
  shell: PlayerShell;
  interactions: InteractionLog;
  visits: VisitController;
  catalogue: CatalogueStore;
  scanner: KioskScanner;
  told: ShopTold;
  clock: ServerClock;
  desk: KioskFloorDesk;
  holds: KioskHoldDesk;
  /** How many stand there; null where nothing counts them. */
  people: () => number | null;
  manifest: () => Manifest | null;
  /** An alarm has the screen. */
  alarmed: () => boolean;
  /** A session has begun (true) or the attract loop is back (false). */
  onSession: (active: boolean) => void;
}

const MOVES_FOCUS: ReadonlySet<string> = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);

/** Joins a kiosk's touch session with its shop and its visit: what begins together is wiped together. */
export class KioskTouch {
  readonly session = new TouchSession();
  readonly #parts: KioskParts;
  #shop: ShopApp | null = null;
  #people: number | null = null;
  /** Which visit it was that was last heard of, and how far it had come. */
  #met: string | null = null;

  constructor(parts: KioskParts) {
    this.#parts = parts;
  }

  start(): void {
    const { session } = this;
    const { visits, catalogue, told, alarmed } = this.#parts;
    session.alarmed = alarmed;
    addEventListener('pointerdown', this.#onTouch, { capture: true });
    addEventListener('keydown', this.#onTouch, { capture: true });
    session.addEventListener('begin', () => this.#begin());
    session.addEventListener('warning', () => this.#update());
    session.addEventListener('end', () => this.#end());
    visits.addEventListener('offer', () => this.#update());
    visits.addEventListener('visit', () => {
      // A phone that scanned just as the screen went back to its loop is greeted all the same, and whoever goes on by
      // phone is still here; one that stays as it is does not keep the screen from idling.
      const { visitId, state, list } = visits.visit ?? {};
      const met = visitId ? JSON.stringify([visitId, state, list]) : null;
      if (met && met !== this.#met) session.touch();
      this.#met = met;
      this.#parts.desk.ring();
      this.#parts.holds.follow(visits.visit);
      this.#update();
    });
    visits.addEventListener('over', () => session.end('remote'));
    catalogue.addEventListener('catalogue', () => this.#update());
    for (const answer of [told.plan, told.facts]) answer.addEventListener('change', () => this.#update());
    // Loaded now, so that the first touch opens at once, with or without a network.
    import('../shop/shop-app.ts').catch((error: unknown) => console.error('the shop did not load', error));
    void this.#greet();
  }

  /** The attract loop's few words in the store's own language. */
  async #greet(): Promise<void> {
    const { manifest, shell } = this.#parts;
    try {
      const { languageFor, speechIn } = await import('../shop/languages/languages.ts');
      const { words } = await speechIn(languageFor(manifest()?.store.language ?? ''));
      shell.invitation = words.touchToBegin;
      if (this.#shop) return;
      shell.notice.words = words;
      shell.notice.spoken = null;
    } catch (error) {
      console.error('the words did not load', error);
    }
  }

  /** Somebody may have come or gone: suggestions are for one person alone (D027). */
  look(): void {
    const people = this.#parts.people();
    if (people === this.#people) return;
    this.#people = people;
    this.#update();
  }

  /** Something else is on glass: nobody is invited to touch an alarm. */
  shown(): void {
    this.#parts.shell.inviting = !this.#parts.alarmed();
  }

  readonly #onTouch = (event: Event): void => {
    if (event.composedPath().includes(this.#parts.shell.notice)) return;
    if (event instanceof KeyboardEvent && event.key === 'Escape') {
      this.#escape();
      return;
    }
    if (this.#parts.alarmed()) return;
    // Moving the focus is how a keyboard gets to the notice's button (R29): nobody begins a session by that.
    if (!this.session.active && event instanceof KeyboardEvent && MOVES_FOCUS.has(event.key)) return;
    if (!this.session.active) {
      this.#noteFirst(event);
      if (event instanceof PointerEvent) swallowClick();
    }
    this.session.touch();
  };

  /** Escape answers what asks, or goes back a step; on the first page with nothing to lose it ends the session. */
  #escape(): void {
    if (this.session.warning !== null) this.session.extend();
    else if (!this.#shop?.stepBack()) this.session.end('done');
  }

  #noteFirst(event: Event): void {
    const { interactions, shell } = this.#parts;
    const isPointed = event instanceof PointerEvent;
    interactions.beginAt(isPointed ? placeAt(shell.stage, event.clientX, event.clientY) : undefined);
    void interactions.note('touch');
  }

  async #begin(): Promise<void> {
    const { onSession, visits, shell } = this.#parts;
    const { ShopApp } = await import('../shop/shop-app.ts');
    if (!this.session.active || this.#shop) return;
    const shop = new ShopApp();
    shop.scheme = 'light';
    shop.scanner = this.#parts.scanner;
    shop.now = () => this.#parts.clock.now();
    shop.addOnHeld = this.#isHeldOut();
    this.#listen(shop);
    this.#shop = shop;
    this.session.attention = () => shop.attention;
    visits.inSession = true;
    visits.look();
    this.#update();
    shell.session = shop;
    onSession(true);
  }

  #end(): void {
    const { onSession, visits, shell, interactions } = this.#parts;
    const { endedBy } = this.session;
    // Wiped first, told after: nothing of a person stays for the sake of a slow network.
    this.#parts.scanner.stop();
    shell.session = null;
    this.#shop?.wipe();
    this.#shop = null;
    shell.notice.codeWaits = false;
    shell.notice.spoken = null;
    this.#parts.desk.forget(endedBy === 'done');
    this.#parts.holds.forget();
    this.session.attention = () => 'browsing';
    visits.inSession = false;
    visits.end(endedBy === 'idle' || endedBy === 'presence' ? endedBy : 'kiosk');
    onSession(false);
    void this.#greet();
    void interactions.note(endedBy === 'idle' ? 'idle-wipe' : 'session-end');
    interactions.end();
  }

  /** Whether the lot left this day of the shop without add-ons. */
  #isHeldOut(): boolean {
    const clock = clockOf(this.#parts.manifest()?.display.zone ?? 'UTC');
    return clock !== null && isHeldOut(Math.floor(clock.wallAt(this.#parts.clock.now()) / DAY_MS));
  }

  #listen(shop: ShopApp): void {
    const { shell, visits, interactions } = this.#parts;
    shop.addEventListener('shop-interaction', ({ detail }) => {
      void interactions.note(detail.action, detail.productId, detail);
    });
    shop.addEventListener('looked-at', ({ detail }) => visits.lookedAt(detail.productId));
    shop.addEventListener('not-for-me', ({ detail }) => visits.refuseIdea(detail.productId));
    shop.addEventListener('list-change', ({ detail }) =>
      visits.setListItem(detail.productId, detail.quantity),
    );
    shop.addEventListener('visit-offer-wanted', ({ detail: { wanted } }) => {
      // Before there is an offer to draw: never are two codes on glass, of which a phone might read the wrong one.
      shell.notice.codeWaits = wanted;
      visits.want(wanted);
    });
    shop.addEventListener('language-spoken', ({ detail: { tag, words } }) => {
      const own = this.#parts.manifest()?.store.language ?? '';
      shell.notice.words = words;
      shell.notice.spoken = own.toLowerCase().startsWith(tag) ? null : tag;
    });
    shop.addEventListener('visit-takeover', ({ detail }) => visits.answerTakeover(detail.allow));
    shop.addEventListener('visit-end', () => this.session.end('done'));
    shop.addEventListener('shop-end', () => this.session.end('done'));
    shop.addEventListener('shop-extend', () => this.session.extend());
  }

  #update(): void {
    const shop = this.#shop;
    const manifest = this.#parts.manifest();
    if (!shop || !manifest) return;
    const { visits, catalogue, told } = this.#parts;
    const { name, language, currency } = manifest.store;
    shop.store = { name, language, currency };
    shop.displayName = manifest.display.name;
    shop.desk = this.#parts.desk;
    shop.holds = this.#parts.holds;
    shop.ground = {
      plan: told.plan.value?.plan ?? null,
      displayId: manifest.display.id,
      phoneOrigin: manifest.phoneOrigin,
    };
    if (catalogue.catalogue) shop.catalogue = catalogue.catalogue;
    if (told.facts.value) shop.facts = told.facts.value;
    shop.visit = seenVisit(visits.visit, this.#people);
    shop.offer = visits.offer;
    shop.offerProblem = visits.offerProblem;
    shop.idleWarning = this.session.warning;
  }
}

/** After the finger has gone, its click comes within this time or not at all. */
const CLICK_WITHIN_MS = 400;

/** The finger that wakes the kiosk is still down when the shop appears beneath it: its click must press nothing there. */
function swallowClick(): void {
  const swallow = (click: Event): void => {
    click.preventDefault();
    click.stopImmediatePropagation();
  };
  const release = (): void => {
    setTimeout(() => removeEventListener('click', swallow, { capture: true }), CLICK_WITHIN_MS);
    removeEventListener('pointerup', release, { capture: true });
    removeEventListener('pointercancel', release, { capture: true });
  };
  addEventListener('click', swallow, { capture: true, once: true });
  addEventListener('pointerup', release, { capture: true });
  addEventListener('pointercancel', release, { capture: true });
}
