import { Command, type CommandAnswer, type PendingCommand } from '../../shared/model/command.ts';
import { displayEndpoints } from '../../shared/protocol/display-endpoints.ts';
import { CallError } from '../wire/http-client.ts';
import { Alarm } from './alarm.ts';
import { Backoff } from './backoff.ts';
import type { CommandLedger } from './command-ledger.ts';
import type { DisplayCalls } from './display-calls.ts';

/** The doorbell may be missed, and so may this; somebody at the console sees that a command was not received. */
const POLL_MS = 60_000;
const RETRY_FROM_MS = 1000;
const RETRY_CEILING_MS = 60_000;

type Outcome = Exclude<CommandAnswer, { state: 'received' }>;

export interface Deeds {
  /** Does what a command asks. A fault that it throws is answered as `crashed`. */
  do(command: Command, id: string): Promise<Outcome>;
  /** What is known of a command whose page ended before it answered. */
  after(command: Command): Outcome;
}

/**
 * Fetches what this display has been told to do, does each command once, in order, and answers. What was begun is on
 * disk before it has any effect, so a command that ended the page is not begun again.
 */
export class CommandRunner {
  readonly #calls: DisplayCalls;
  readonly #ledger: CommandLedger;
  readonly #deeds: Deeds;
  readonly #alarm = new Alarm();
  readonly #backoff = new Backoff(RETRY_FROM_MS, RETRY_CEILING_MS);
  #running = false;

  constructor(calls: DisplayCalls, ledger: CommandLedger, deeds: Deeds) {
    this.#calls = calls;
    this.#ledger = ledger;
    this.#deeds = deeds;
  }

  /** The doorbell: look now. */
  readonly ring = (): void => this.#alarm.ring();

  async run(): Promise<void> {
    this.#running = true;
    while (this.#running) {
      const pause = await this.#round();
      await this.#alarm.wait(pause);
    }
  }

  stop(): void {
    this.#running = false;
    this.#alarm.ring();
  }

  /** One look; how long to wait before the next, in milliseconds. */
  async #round(): Promise<number> {
    try {
      const { commands } = await this.#calls.call(displayEndpoints.commands, {});
      for (const pending of commands) {
        const answer = await this.#take(pending);
        if (answer) await this.#say(pending.id, answer);
      }
      this.#backoff.reset();
      return POLL_MS * (0.75 + Math.random() / 2);
    } catch (error) {
      if (!(error instanceof CallError)) console.error('the commands could not be read', error);
      return this.#backoff.next();
    }
  }

  async #take({ id, command, expiresAt }: PendingCommand): Promise<CommandAnswer | null> {
    const known = this.#ledger.find(id);
    // The answer got lost, or the page ended before there was one.
    if (known) return known.answer ?? (await this.#finish(id, this.#after(known.command)));
    const now = this.#calls.clock.now();
    if (expiresAt <= now) return null;
    const parsed = Command.safeParse(command);
    await this.#ledger.begin({ id, command, expiresAt }, now);
    if (!parsed.success) return this.#finish(id, { state: 'failed', code: 'unsupported' });
    await this.#say(id, { state: 'received' });
    return this.#finish(id, await this.#do(parsed.data, id));
  }

  async #do(command: Command, id: string): Promise<CommandAnswer> {
    try {
      return await this.#deeds.do(command, id);
    } catch (error) {
      console.error(`the command ${command.kind} failed`, error);
      return { state: 'failed', code: 'crashed' };
    }
  }

  #after(command: unknown): Outcome {
    const parsed = Command.safeParse(command);
    return parsed.success ? this.#deeds.after(parsed.data) : { state: 'failed', code: 'interrupted' };
  }

  async #finish(id: string, answer: CommandAnswer): Promise<CommandAnswer> {
    await this.#ledger.finish(id, answer);
    return answer;
  }

  /** What cannot be said now is said at the next look, from the ledger. */
  async #say(id: string, answer: CommandAnswer): Promise<void> {
    try {
      await this.#calls.call(displayEndpoints.answerCommand, { params: { id }, body: answer });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
    }
  }
}
