import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Product } from '../../shared/model/product.ts';
import type { PhoneVisit, Purpose } from '../../shared/model/visit.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import type { ListLine } from '../shop/session-list.ts';
import { CallError } from '../wire/http-client.ts';
import { Doorbell } from './doorbell.ts';
import { VisitList } from './list/visit-list.ts';
import { deleteKeptPass } from './own/has-kept-pass.ts';
import { type ModeChoice, visitCalls } from './visit-calls.ts';

export type PhoneState =
  | { name: 'loading' }
  /** No visit: how to get one, and why the last try failed. */
  | { name: 'start'; problem: ProblemCode | null }
  | { name: 'visit'; visit: PhoneVisit }
  | { name: 'erased'; rows: number };

/** The visit of this phone: asks, acts and listens. Elements show `state` and call its verbs. */
export class VisitController implements ReactiveController {
  state: PhoneState = { name: 'loading' };
  products: ReadonlyMap<string, Product> = new Map();
  /** Why the letters that were typed after a visit were not taken. */
  refused: ProblemCode | null = null;
  /** A verb is under way: its buttons wait. */
  busy = false;

  readonly #host: ReactiveControllerHost;
  readonly #fail: (code: ProblemCode) => void;
  readonly #doorbell = new Doorbell(() => void this.refresh());
  /** The list on this phone, with or without a visit and a connection. */
  readonly list: VisitList;
  #asked = 0;
  #answered = 0;

  constructor(
    host: ReactiveControllerHost,
    options: { storage: Storage; fail: (code: ProblemCode) => void },
  ) {
    this.#host = host;
    this.#fail = options.fail;
    this.list = new VisitList({
      storage: options.storage,
      send: async (visitId, shared) => {
        const asked = visitCalls.mergeList(visitId, shared);
        await this.#numbered(async () => (await asked).visit);
        return (await asked).shared;
      },
      changed: () => this.#host.requestUpdate(),
      failed: (code) => {
        if (code === 'session-over' && this.state.name === 'visit') this.#over();
        else this.#fail(code);
      },
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#doorbell.close();
  }

  /** The list with the touches that are still on their way. */
  get lines(): ListLine[] {
    return this.state.name === 'visit' ? [...this.list.lines] : [];
  }

  /** Takes a scanned or typed code, once. */
  claim(offer: { nonce: string } | { code: string }): Promise<void> {
    this.refused = null;
    return this.#act(
      () => visitCalls.claim(offer),
      (code) => {
        // A mistyped code takes nobody's list and choices off the page.
        if (this.state.name === 'visit' || this.state.name === 'erased') this.refused = code;
        else this.#set({ name: 'start', problem: code });
      },
    );
  }

  /** The visit of this phone if it has one, else the way to one. */
  resume(): Promise<void> {
    return this.#act(visitCalls.read, (code) =>
      this.#set({
        name: 'start',
        problem: code === 'session-over' || code === 'not-signed-in' ? null : code,
      }),
    );
  }

  confirmMatch = (): Promise<void> => this.#act(visitCalls.confirmMatch);

  chooseMode = (choice: ModeChoice): Promise<void> =>
    this.#act(async () => visitCalls.chooseMode(choice, await readIn()));

  setPurpose = (purpose: Purpose, given: boolean): Promise<void> =>
    this.#act(async () => visitCalls.setPurpose(purpose, given, await readIn()));

  agreeCamera = (agreed: boolean): Promise<void> => this.#act(() => visitCalls.agreeCamera(agreed));

  /** Runs a change of the visit that a part of the page asks for. */
  change = (verb: () => Promise<PhoneVisit>): Promise<void> => this.#act(verb);

  answerTakeover = (allow: boolean): Promise<void> =>
    this.#act(async () => (await later()).answerTakeover(allow));

  /** The product is left out of everything from now on: what is suggested follows at once. */
  doNotUse = (productId: string): Promise<void> =>
    this.#act(async () => {
      await (await later()).doNotUse(productId);
      return visitCalls.read();
    });

  setPrivate = (productId: string, isPrivate: boolean): Promise<void> =>
    this.#act(async () => (await later()).setPrivate(productId, isPrivate));

  setQuantity = (productId: string, quantity: number): void => {
    this.list.setQuantity(productId, quantity);
  };

  end = (): Promise<void> =>
    this.#act(async () => {
      await visitCalls.end();
      return null;
    });

  erase = (): Promise<void> =>
    this.#act(async () => {
      const { deletedRows } = await visitCalls.eraseMe();
      // The doorbell rings for this too: what it asked meanwhile must not bring the visit back on the page.
      this.#answered = this.#asked;
      this.#doorbell.close();
      this.list.stop();
      deleteKeptPass(localStorage);
      this.#set({ name: 'erased', rows: deletedRows });
      return undefined;
    });

  /** Everything held, as text for a file; null when it failed and was explained. */
  exportText = async (): Promise<string | null> => {
    try {
      return JSON.stringify(await (await later()).exportMe(), null, 2);
    } catch (error) {
      this.#explain(error);
      return null;
    }
  };

  async refresh(): Promise<void> {
    if (this.state.name !== 'visit') return;
    try {
      await this.#numbered(visitCalls.read);
    } catch (error) {
      // A doorbell that cannot be answered is no news; the end of the visit is.
      if (error instanceof CallError && error.code === 'session-over') this.#over();
    }
  }

  /** Runs a verb; `null` from it means that the visit is over, `undefined` that it has shown its own end. */
  async #act(
    verb: () => Promise<PhoneVisit | null | undefined>,
    refused: (code: ProblemCode) => void = this.#fail,
  ): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.#host.requestUpdate();
    try {
      if ((await this.#numbered(verb)) === null) this.#over('phone');
    } catch (error) {
      this.#explain(error, refused);
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  /** Of two answers that crossed, the one that was asked for later holds. */
  async #numbered<T extends PhoneVisit | null | undefined>(ask: () => Promise<T>): Promise<T> {
    this.#asked += 1;
    const number = this.#asked;
    const visit = await ask();
    if (visit && number > this.#answered) {
      this.#answered = number;
      await this.#show(visit, number);
    }
    return visit;
  }

  async #show(visit: PhoneVisit, number: number): Promise<void> {
    if (visit.state === 'active' && this.products.size === 0) await this.#loadProducts();
    // A newer answer may have come while the products did.
    if (number < this.#answered) return;
    this.#set({ name: 'visit', visit });
    if (visit.state === 'over') this.#doorbell.close();
    else this.#doorbell.open();
    this.list.take(visit, this.products);
  }

  async #loadProducts(): Promise<void> {
    this.products = new Map((await (await later()).products()).map((product) => [product.id, product]));
  }

  #over(reason: PhoneVisit['endReason'] = null): void {
    if (this.state.name !== 'visit') return;
    this.#answered = this.#asked;
    this.#doorbell.close();
    const visit = { ...this.state.visit, state: 'over' as const, endReason: reason };
    this.#set({ name: 'visit', visit });
    this.list.take(visit, this.products);
  }

  #explain(error: unknown, refused: (code: ProblemCode) => void = this.#fail): void {
    if (!(error instanceof CallError)) throw error;
    if (error.code === 'session-over' && this.state.name === 'visit') this.#over();
    else refused(error.code);
  }

  #set(state: PhoneState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** Calls whose answers take more to parse than the first step has room for. */
async function later() {
  return (await import('./later-calls.ts')).laterCalls;
}

/** The language of the words that the person has read. */
async function readIn(): Promise<string> {
  return (await import('./spoken-notice.ts')).spokenNotice().language;
}
