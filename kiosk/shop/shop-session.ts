import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KioskVisit } from '../../shared/model/visit.ts';
import { ADD_ON_SHELF, AddOnOffer } from './add-on/add-on-offer.ts';
import { Ease } from './ease.ts';
import {
  type ListLine,
  linesToBring,
  type PendingChange,
  quantityOf,
  setQuantity,
  stillPending,
  withPending,
} from './session-list.ts';
import { type ShopEvents, tellPlayer } from './shop-events.ts';
import type { ShopIntent, ShopView } from './shop-intent.ts';
import { type SteerIntent, Steering } from './steer/steering.ts';

const HOME: ShopView = { name: 'home' };
/** Pages that belong to no search, wherever one comes from. */
const AFRESH: ReadonlySet<ShopView['name']> = new Set(['category', 'department', 'list', 'phone']);

interface SessionHost extends ReactiveControllerHost, EventTarget {
  visit: KioskVisit | null;
  now: () => number;
}

/** Everything that belongs to the person who stands here now. {@link wipe} leaves nothing of it. */
export class ShopSession implements ReactiveController {
  trail: ShopView[] = [HOME];
  words = '';
  keyboardShown = false;
  offerPaused = false;
  /** The person has said that they are done, and is asked whether their list may go. */
  leaving = false;
  /** What was last taken off the list, while that can be undone. */
  removed: ListLine | null = null;

  /** What was last put on the list, for those who do not see it happen. */
  added: string | null = null;

  readonly steering = new Steering();
  readonly ease = new Ease();
  readonly addOn = new AddOnOffer((action, productId) =>
    this.#tell('shop-interaction', { action, productId }),
  );

  readonly #host: SessionHost;
  #own: ListLine[] = [];
  #pending = new Map<string, PendingChange>();
  #visit: KioskVisit | null = null;
  #offerWanted = false;
  #searched = false;
  #walked = false;

  constructor(host: SessionHost) {
    this.#host = host;
    host.addController(this);
  }

  get view(): ShopView {
    return this.trail.at(-1) ?? HOME;
  }

  /** The list as it is shown: the visit's own while one is active, else this screen's. */
  get lines(): ListLine[] {
    return this.#visit?.state === 'active' ? withPending(this.#visit.list, this.#pending) : this.#own;
  }

  hostUpdate(): void {
    if (this.#host.visit !== this.#visit) this.#take(this.#host.visit);
  }

  hostUpdated(): void {
    const wanted = this.view.name === 'phone' && this.#visit === null && !this.offerPaused;
    if (wanted === this.#offerWanted) return;
    this.#offerWanted = wanted;
    this.#tell('visit-offer-wanted', { wanted });
    if (wanted) this.#tell('shop-interaction', { action: 'qr-shown', productId: null });
  }

  wipe(): void {
    this.addOn.end(this.lines.map(({ productId }) => productId));
    this.trail = [HOME];
    this.words = '';
    this.keyboardShown = false;
    this.offerPaused = false;
    this.leaving = false;
    this.ease.wipe();
    this.removed = null;
    this.added = null;
    this.steering.wipe();
    this.#own = [];
    this.#pending.clear();
    this.#visit = null;
    this.#searched = false;
    this.#walked = false;
    this.#host.requestUpdate();
  }

  handle(intent: ShopIntent): void {
    switch (intent.kind) {
      case 'open':
        this.#open(intent.view);
        break;
      case 'turn':
        this.trail = [...this.trail.slice(0, -1), intent.view];
        this.#announce(intent.view);
        break;
      case 'back':
        this.#leave(this.trail.length > 1 ? this.trail.slice(0, -1) : [HOME]);
        break;
      case 'home':
        this.#leave([HOME]);
        break;
      case 'quantity':
        this.#setQuantity(intent.productId, intent.quantity);
        break;
      case 'undo':
        if (!this.steering.undo() && this.removed)
          this.#setQuantity(this.removed.productId, this.removed.quantity);
        break;
      case 'list-all':
        for (const id of intent.productIds) if (quantityOf(this.lines, id) === 0) this.#setQuantity(id, 1);
        break;
      case 'judge':
        this.#tell('shop-interaction', {
          action: intent.fits ? 'this-is-it' : 'not-it',
          productId: intent.productId,
          list: intent.list,
        });
        if (!intent.fits) this.#tell('not-for-me', { productId: intent.productId });
        this.#steer(intent);
        break;
      case 'rest':
        if (intent.shelf === ADD_ON_SHELF) this.addOn.dismissed();
        this.#steer(intent);
        break;
      case 'taste':
      case 'everything':
      case 'comparing':
      case 'pick':
        this.#steer(intent);
        break;
      case 'query':
        this.#search(intent.words);
        break;
      case 'keyboard':
        this.keyboardShown = intent.shown;
        break;
      case 'offer-paused':
        this.offerPaused = intent.paused;
        break;
      case 'way-end':
        this.#tell('shop-interaction', {
          action: intent.found ? 'way-found' : 'way-missed',
          productId: intent.productId,
        });
        break;
      case 'walk-shown':
        // The first of a session alone, so that nobody's minutes are counted twice.
        if (!this.#walked)
          this.#tell('shop-interaction', { action: 'walk-shown', productId: null, minutes: intent.minutes });
        this.#walked = true;
        return;
      case 'text-step':
      case 'contrast':
      case 'read-aloud':
      case 'reach':
      case 'step-free':
      case 'languages':
      case 'language':
        this.ease.handle(intent);
        break;
      case 'done':
        // What is on a phone is not lost with the screen.
        this.leaving = this.#visit?.state !== 'active' && this.#own.length > 0;
        if (!this.leaving) this.#tell('shop-end', null);
        break;
      case 'stay':
        this.leaving = false;
        break;
      case 'extend':
        this.#tell('shop-extend', null);
        break;
      case 'takeover':
        this.#tell('visit-takeover', { allow: intent.allow });
        break;
      case 'end-visit':
        this.#tell('visit-end', null);
        break;
      case 'end':
        this.#tell('shop-end', null);
        break;
    }
    this.#host.requestUpdate();
  }

  #steer(intent: SteerIntent): void {
    this.removed = null;
    this.steering.handle(intent);
  }

  #open(view: ShopView): void {
    const same = JSON.stringify(view) === JSON.stringify(this.view);
    this.#leave(same ? this.trail : [...this.trail, view]);
    if (!same) this.#announce(view);
  }

  #announce(view: ShopView): void {
    if (view.name === 'product') {
      this.#tell('shop-interaction', { action: 'product', productId: view.productId });
      this.#tell('looked-at', { productId: view.productId });
    }
    if (view.name === 'category') this.#tell('shop-interaction', { action: 'category', productId: null });
  }

  #leave(trail: ShopView[]): void {
    this.trail = trail.length === 0 ? [HOME] : trail;
    this.keyboardShown = this.view.name === 'search' && this.keyboardShown;
    this.offerPaused = false;
    this.leaving = false;
    this.ease.languagesShown = false;
    this.removed = null;
    this.added = null;
    this.steering.leave();
    // What was found by words leads back to them, however far it leads; every other page starts afresh.
    if (this.trail.some(({ name }) => name === 'search') && !AFRESH.has(this.view.name)) return;
    this.words = '';
    this.#searched = false;
  }

  /** One search is one event, however many letters it takes, and the words stay here. */
  #search(words: string): void {
    this.words = words;
    if (this.view.name !== 'search') this.#open({ name: 'search' });
    if (words.trim().length >= 2 && !this.#searched) {
      this.#searched = true;
      this.#tell('shop-interaction', { action: 'search', productId: null });
    }
    if (words === '') this.#searched = false;
  }

  #setQuantity(productId: string, quantity: number): void {
    const before = quantityOf(this.lines, productId);
    const after = quantityOf(setQuantity(this.lines, productId, quantity), productId);
    if (before === after) return;
    this.steering.putAway = null;
    this.removed = after === 0 ? { productId, quantity: before } : null;
    this.added = after > before ? productId : null;
    if (this.#visit?.state === 'active')
      this.#pending.set(productId, { quantity: after, at: this.#host.now() });
    else this.#own = setQuantity(this.#own, productId, after);
    this.#tell('shop-interaction', { action: after > before ? 'list-add' : 'list-remove', productId });
    this.#tell('list-change', { productId, quantity: after });
  }

  #take(visit: KioskVisit | null): void {
    const was = this.#visit;
    // With its visit the session ends: the list is read while it is there.
    if (was?.state === 'active' && !visit) this.addOn.end(this.lines.map(({ productId }) => productId));
    this.#visit = visit;
    if (!visit) {
      this.#pending.clear();
      return;
    }
    this.#pending = stillPending(this.#pending, visit.list, this.#host.now());
    if (was?.visitId !== visit.visitId && visit.state !== 'active') this.#leave([HOME, { name: 'phone' }]);
    if (visit.state !== 'active' || (was?.visitId === visit.visitId && was.state === 'active')) return;
    this.#tell('shop-interaction', { action: 'paired', productId: null });
    for (const line of linesToBring(this.#own, visit.list)) {
      this.#pending.set(line.productId, { quantity: line.quantity, at: this.#host.now() });
      this.#tell('list-change', { ...line });
    }
    this.#own = [];
    this.#leave([HOME, { name: 'list' }]);
  }

  #tell<K extends keyof ShopEvents>(name: K, detail: ShopEvents[K]): void {
    tellPlayer(this.#host, name, detail);
  }
}
