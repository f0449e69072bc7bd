import { randomUUID } from 'node:crypto';
import type { Namespace, Socket } from 'socket.io';
import type { DisplayStatus } from '../../shared/model/display.ts';
import { emergencyOf } from '../../shared/model/emergency-creative.ts';
import { refuse } from '../../shared/protocol/problem.ts';
import { sockets } from '../../shared/protocol/socket.ts';
import type { Deps } from '../deps.ts';
import type { ClientOf } from '../http/client.ts';
import type { Change } from '../storage/change-feed.ts';
import { saveDeliveryStep, savePushed } from '../storage/deliveries.ts';
import { findDisplay, OFFLINE_AFTER_MS } from '../storage/displays.ts';
import { noteReach } from '../storage/interruptions.ts';
import {
  desiredRevisions,
  expirePresence,
  hasStalePresence,
  markOffline,
  markOnline,
  saveStatus,
} from '../storage/presence.ts';
import type { Tx } from '../storage/transaction.ts';
import { announceOffline, announceOnline } from '../webhooks/announce.ts';
import { deliveryStep } from './delivery-step.ts';
import { answerEvents } from './event-answers.ts';
import { admit, originsOf } from './handshake.ts';
import { reconnectWindowMs } from './reconnect-window.ts';
import { tell } from './tell.ts';

const SWEEP_MS = 15_000;
/** Largest list of ids in one query: SQLite takes 32,766 values, and a smaller list keeps the loop responsive. */
const IDS_PER_QUERY = 500;
/** A screen that says it shows another revision is rung again, but not while it may still be downloading. */
const RING_AGAIN_MS = 10_000;
/** An answered ping is put down when nothing else was for this long: half the time after which a screen is offline. */
const QUIET_MS = 22_000;

interface Screen {
  socket: Socket;
  displayId: string;
  thumbprint: string;
  connectionId: string;
  /** The revision it was last told of; `undefined` before its welcome. */
  told: number | undefined;
  rungAt: number;
  /** When it was last put down as there. */
  heardAt: number;
  /** The last step of a delivery that was stored, so that a heartbeat without news writes none. */
  step: string;
}

/** The sockets of displays in this process: presence, status, and the doorbell for new revisions and visits. */
export class DisplaySockets {
  readonly #deps: Deps;
  readonly #screens = new Map<string, Screen>();
  readonly #sweep: NodeJS.Timeout;
  readonly #stopListening: () => void;

  constructor(namespace: Namespace, clientOf: ClientOf, deps: Deps) {
    this.#deps = deps;
    namespace.use(
      admit(
        async (socket) => {
          const jwt: unknown = socket.handshake.auth['proof'];
          if (typeof jwt !== 'string') return refuse('bad-proof', 'Send auth: { proof }.');
          const path = sockets.display.namespace;
          const origins = originsOf(socket, clientOf, deps);
          return await deps.authenticators.display({ jwt, method: 'GET', path, origins });
        },
        (socket, { displayId, thumbprint }) => {
          Object.assign(socket.data, { displayId, thumbprint });
        },
        deps,
      ),
    );
    namespace.on('connection', (socket) => this.#connected(socket));
    this.#stopListening = deps.storage.changes.listen((change) => this.#heard(change));
    this.#sweep = setInterval(() => this.#background(this.#expire()), SWEEP_MS).unref();
  }

  /** After the sockets are closed: waits for nobody, for presence expires by itself. */
  close(): void {
    clearInterval(this.#sweep);
    this.#stopListening();
  }

  #connected(socket: Socket): void {
    const { displayId, thumbprint } = socket.data as { displayId: string; thumbprint: string };
    const screen: Screen = {
      socket,
      displayId,
      thumbprint,
      connectionId: randomUUID(),
      told: undefined,
      rungAt: 0,
      heardAt: this.#deps.now(),
      step: '',
    };
    // A screen that comes back before its old connection is known to be dead: the new one counts.
    this.#screens.get(displayId)?.socket.disconnect(true);
    this.#screens.set(displayId, screen);
    socket.conn.on('heartbeat', () => this.#background(this.#stillThere(screen)));
    socket.on('disconnect', () => this.#background(this.#disconnected(screen)));
    answerEvents(
      socket,
      sockets.display.toServer,
      { status: (status) => this.#status(screen, status) },
      this.#deps,
    );
    this.#background(this.#welcome(screen));
  }

  async #welcome(screen: Screen): Promise<void> {
    const { storage, now, build } = this.#deps;
    await storage.write(async (tx) => {
      await this.#there(tx, screen);
      await storage.changes.ring(tx, { kind: 'display', displayId: screen.displayId });
    });
    const revision = await this.#desired(screen);
    tell(screen.socket, 'display', 'welcome', {
      serverTime: now(),
      reconnectWindowMs: reconnectWindowMs(this.#screens.size),
      revision,
      build,
    });
    screen.told = revision;
    await this.#pushed([screen]);
    // A publish between the reading and the welcome found nobody to tell.
    if (this.#ring(screen, await this.#desired(screen))) await this.#pushed([screen]);
  }

  async #desired(screen: Screen): Promise<number> {
    const found = await desiredRevisions(this.#deps.storage.db, [screen.displayId]);
    return found.get(screen.displayId) ?? 0;
  }

  async #disconnected(screen: Screen): Promise<void> {
    if (this.#screens.get(screen.displayId) === screen) this.#screens.delete(screen.displayId);
    const { storage } = this.#deps;
    await storage.write(async (tx) => {
      const was = await markOffline(tx, screen.displayId, screen.connectionId);
      if (!was) return;
      await this.#gone(tx, screen.displayId);
      await storage.changes.ring(tx, { kind: 'display', displayId: screen.displayId });
    });
  }

  /** A ping was answered. Browsers let a hidden page report once a minute only, which alone would make it offline. */
  async #stillThere(screen: Screen): Promise<void> {
    const { storage, now } = this.#deps;
    if (now() - screen.heardAt < QUIET_MS) return;
    screen.heardAt = now();
    await storage.write((tx) => this.#there(tx, screen));
  }

  /** Puts a screen down as there, and tells the webhooks when it was not. */
  async #there(tx: Tx, { displayId, connectionId }: Screen): Promise<void> {
    const now = this.#deps.now();
    const before = await findDisplay(tx, displayId);
    await markOnline(tx, displayId, connectionId, now);
    if (before?.online === 0) await announceOnline(tx, before, now);
  }

  /** Puts down in the webhooks' queue that screens are gone. */
  async #gone(tx: Tx, displayId: string): Promise<void> {
    const display = await findDisplay(tx, displayId);
    if (!display || display.revoked_at !== null) return;
    const { id, name, last_seen_at: lastSeenAt } = display;
    await announceOffline(tx, { id, name, lastSeenAt }, this.#deps.now());
  }

  async #status(screen: Screen, status: DisplayStatus): Promise<undefined> {
    const { storage, now } = this.#deps;
    const isBack = now() - screen.heardAt > OFFLINE_AFTER_MS;
    screen.heardAt = now();
    const step = deliveryStep(screen.displayId, status);
    const news = JSON.stringify(step);
    const desired = await storage.write(async (tx) => {
      if (isBack) await this.#there(tx, screen);
      const revision = await saveStatus(tx, screen.displayId, status, now());
      const alarm = status.nowPlaying && emergencyOf(status.nowPlaying.creativeId);
      if (alarm !== null) {
        await noteReach(tx, { interruptionId: alarm, displayId: screen.displayId, at: now() });
      }
      if (step && news !== screen.step) await saveDeliveryStep(tx, step, now());
      await storage.changes.ring(tx, { kind: 'display', displayId: screen.displayId });
      return revision;
    });
    if (step) screen.step = news;
    // Heals whatever lost a ring: a screen never stays on an old revision for longer than a heartbeat.
    const behind = desired !== undefined && desired !== (status.revision ?? 0);
    if (behind && now() - screen.rungAt > RING_AGAIN_MS) this.#ringAnyway(screen, desired);
  }

  #heard(change: Change): void {
    if (change.kind === 'published') this.#background(this.#published());
    else if (change.kind === 'manifest') this.#manifestChanged(change.displayId);
    else if (change.kind === 'catalogue') {
      for (const { socket } of this.#screens.values()) tell(socket, 'display', 'catalogue-changed', {});
    } else if (change.kind === 'weather') {
      for (const { socket } of this.#screens.values()) tell(socket, 'display', 'weather-changed', {});
    } else if (change.kind === 'visit') {
      const screen = this.#screens.get(change.displayId);
      if (screen) tell(screen.socket, 'display', 'visit-changed', {});
    } else if (change.kind === 'command') {
      const screen = this.#screens.get(change.displayId);
      if (screen) tell(screen.socket, 'display', 'commands-changed', {});
    } else if (change.kind === 'revoked') {
      const screen = this.#screens.get(change.displayId);
      if (screen?.thumbprint !== change.thumbprint) return;
      tell(screen.socket, 'display', 'revoked', {});
      screen.socket.disconnect(true);
    }
  }

  async #published(): Promise<void> {
    const ids = [...this.#screens.keys()];
    for (let at = 0; at < ids.length; at += IDS_PER_QUERY) {
      const desired = await desiredRevisions(this.#deps.storage.db, ids.slice(at, at + IDS_PER_QUERY));
      const rung: Screen[] = [];
      for (const [displayId, revision] of desired) {
        const screen = this.#screens.get(displayId);
        if (screen && this.#ring(screen, revision)) rung.push(screen);
      }
      await this.#pushed(rung);
    }
  }

  #manifestChanged(displayId: string | null): void {
    const one = displayId === null ? undefined : this.#screens.get(displayId);
    const screens = displayId === null ? this.#screens.values() : one ? [one] : [];
    for (const screen of screens) if (screen.told !== undefined) this.#ringAnyway(screen, screen.told);
  }

  /** Whether there was something new to tell. */
  #ring(screen: Screen, revision: number): boolean {
    const isNews = screen.told !== undefined && screen.told !== revision;
    if (isNews) this.#ringAnyway(screen, revision);
    return isNews;
  }

  /** Stores that these screens have been told of the revisions they were told of. */
  async #pushed(screens: readonly Screen[]): Promise<void> {
    const { storage, now } = this.#deps;
    const pushed = screens.flatMap(({ displayId, told }) => (told ? [{ displayId, revision: told }] : []));
    if (pushed.length > 0) await storage.write((tx) => savePushed(tx, pushed, now()));
  }

  #ringAnyway(screen: Screen, revision: number): void {
    screen.told = revision;
    screen.rungAt = this.#deps.now();
    tell(screen.socket, 'display', 'manifest-changed', { revision });
  }

  /** Screens of a process that died are nobody's: whoever sees it puts them down as offline. */
  async #expire(): Promise<void> {
    const { storage, now } = this.#deps;
    if (!(await hasStalePresence(storage.db, now()))) return;
    await storage.write(async (tx) => {
      for (const displayId of await expirePresence(tx, now())) {
        await this.#gone(tx, displayId);
        await storage.changes.ring(tx, { kind: 'display', displayId });
      }
    });
  }

  /** Work that nobody waits for must still not end the process. */
  #background(work: Promise<void>): void {
    work.catch((error) => this.#deps.log.error({ err: error }, 'work for a display socket failed'));
  }
}
