import type { ReactiveController } from 'lit';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ShopIntent } from '../../../kiosk/shop/shop-intent.ts';
import { ShopSession } from '../../../kiosk/shop/shop-session.ts';
import type { KioskVisit } from '../../../shared/model/visit.ts';

const EVENTS = [
  'shop-interaction',
  'looked-at',
  'list-change',
  'visit-offer-wanted',
  'visit-end',
  'shop-end',
];

/** What a Lit element is to its controller: it updates when asked, and events leave it. */
class Host extends EventTarget {
  visit: KioskVisit | null = null;
  time = 1000;
  now = () => this.time;
  updateComplete = Promise.resolve(true);
  told: [string, unknown][] = [];
  #controller: ReactiveController | null = null;

  constructor() {
    super();
    for (const name of EVENTS)
      this.addEventListener(name, (event) => this.told.push([name, (event as CustomEvent).detail]));
  }

  addController(controller: ReactiveController): void {
    this.#controller = controller;
  }
  removeController(): void {}
  requestUpdate(): void {
    this.#controller?.hostUpdate?.();
    this.#controller?.hostUpdated?.();
  }
  show(visit: KioskVisit | null): void {
    this.visit = visit;
    this.requestUpdate();
  }
  named(name: string): unknown[] {
    return this.told.filter(([told]) => told === name).map(([, detail]) => detail);
  }
}

function visit(parts: Partial<KioskVisit>): KioskVisit {
  const match: KioskVisit['match'] = ['🦊', '🌲', '🍎'];
  return {
    visitId: 'v',
    state: 'matching',
    match,
    startedAt: 0,
    capAt: 600_000,
    list: [],
    suggestions: [],
    ...parts,
  };
}

describe('ShopSession', () => {
  let host: Host;
  let session: ShopSession;
  const all = (...intents: ShopIntent[]) => {
    for (const intent of intents) session.handle(intent);
  };
  beforeEach(() => {
    host = new Host();
    session = new ShopSession(host);
  });

  it('KSK-9 logs one search, and never its words', () => {
    all(...['l', 'le', 'lemon', 'lemo', 'lemon tart'].map((words) => ({ kind: 'query' as const, words })));
    expect(host.named('shop-interaction')).toEqual([{ action: 'search', productId: null }]);
    expect(JSON.stringify(host.told)).not.toContain('lem');
    all({ kind: 'query', words: '' }, { kind: 'query', words: 'tea' });
    expect(host.named('shop-interaction')).toHaveLength(2);
  });

  it('KSK-6 undoes a removal with its quantity, until the next step', () => {
    all({ kind: 'quantity', productId: 'a', quantity: 3 }, { kind: 'quantity', productId: 'a', quantity: 0 });
    expect(session.removed).toEqual({ productId: 'a', quantity: 3 });
    all({ kind: 'undo' });
    expect(session.lines).toEqual([{ productId: 'a', quantity: 3 }]);
    all({ kind: 'quantity', productId: 'a', quantity: 0 }, { kind: 'home' }, { kind: 'undo' });
    expect(session.lines).toEqual([]);
  });

  it('KSK-7 hands the list over when the visit turns active, once', () => {
    all({ kind: 'quantity', productId: 'a', quantity: 2 });
    host.told = [];
    host.show(visit({ state: 'choosing' }));
    expect(host.named('list-change')).toEqual([]);
    host.show(visit({ state: 'active', list: [{ productId: 'b', quantity: 5, addedAt: 1 }] }));
    expect(host.named('list-change')).toEqual([{ productId: 'a', quantity: 2 }]);
    expect(session.lines.map(({ productId }) => productId)).toEqual(['b', 'a']);
    host.show(visit({ state: 'active', list: [] }));
    expect(host.named('list-change')).toHaveLength(1);
    expect(host.named('shop-interaction')).toContainEqual({ action: 'paired', productId: null });
  });

  it('KSK-8 shows a touch before the visit has it, and gives way after five seconds', () => {
    host.show(visit({ state: 'active' }));
    all({ kind: 'quantity', productId: 'a', quantity: 1 });
    expect(session.lines).toEqual([{ productId: 'a', quantity: 1 }]);
    host.time += 4999;
    host.show(visit({ state: 'active', capAt: 1 }));
    expect(session.lines).toHaveLength(1);
    host.time += 1;
    host.show(visit({ state: 'active', capAt: 2 }));
    expect(session.lines).toEqual([]);
  });

  it('KSK-10 wants a QR only while its panel is open, untouched for less than two minutes, and nobody is connected', () => {
    const wanted = () =>
      host.named('visit-offer-wanted').map((detail) => (detail as { wanted: boolean }).wanted);
    all({ kind: 'open', view: { name: 'phone' } });
    expect(wanted()).toEqual([true]);
    all({ kind: 'offer-paused', paused: true }, { kind: 'offer-paused', paused: false }, { kind: 'back' });
    expect(wanted()).toEqual([true, false, true, false]);
    all({ kind: 'open', view: { name: 'phone' } });
    host.show(visit({}));
    expect(wanted()).toEqual([true, false, true, false, true, false]);
  });

  it('KSK-10 opens the match panel for a scan, wherever the person was', () => {
    all({ kind: 'open', view: { name: 'product', productId: 'a' } });
    host.show(visit({}));
    expect(session.view).toEqual({ name: 'phone' });
  });

  it('KSK-13 is as new after a wipe', () => {
    all(
      { kind: 'quantity', productId: 'a', quantity: 2 },
      { kind: 'quantity', productId: 'a', quantity: 0 },
      { kind: 'quantity', productId: 'b', quantity: 2 },
      { kind: 'query', words: 'secret' },
      { kind: 'text-step' },
      { kind: 'contrast' },
    );
    host.show(visit({ state: 'active', list: [{ productId: 'c', quantity: 5, addedAt: 1 }] }));
    host.visit = null;
    session.wipe();
    const { view, words, lines, ease, removed, keyboardShown } = session;
    const fresh = new ShopSession(new Host());
    expect({ view, words, lines, ease, removed, keyboardShown }).toEqual({
      view: fresh.view,
      words: fresh.words,
      lines: fresh.lines,
      ease: fresh.ease,
      removed: fresh.removed,
      keyboardShown: fresh.keyboardShown,
    });
  });
});
