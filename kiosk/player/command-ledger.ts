import type { CommandAnswer } from '../../shared/model/command.ts';
import type { KeptCommand } from './kept-command.ts';
import { keep, type PlayerDatabase, readKept } from './player-database.ts';

/** A command is forgotten this long after it expired: the server offers it no more. */
const FORGET_AFTER_MS = 86_400_000;
/** The server lets twenty wait; this is for one that does not. */
const LONGEST = 200;

/** Which commands were begun here, on disk before they have any effect: whatever happens, none is done twice. */
export class CommandLedger {
  readonly #database: PlayerDatabase;
  #kept: readonly KeptCommand[];

  private constructor(database: PlayerDatabase, kept: readonly KeptCommand[]) {
    this.#database = database;
    this.#kept = kept;
  }

  static async open(database: PlayerDatabase): Promise<CommandLedger> {
    return new CommandLedger(database, (await readKept(database, 'commands')) ?? []);
  }

  find(id: string): KeptCommand | undefined {
    return this.#kept.find((one) => one.id === id);
  }

  /** Resolves when it is on disk. `now` is the server's time, milliseconds, as expiries are. */
  async begin(command: Omit<KeptCommand, 'answer'>, now: number): Promise<void> {
    const rest = this.#kept.filter(({ expiresAt }) => expiresAt + FORGET_AFTER_MS > now);
    await this.#keep([...rest.slice(1 - LONGEST), { ...command, answer: null }]);
  }

  async finish(id: string, answer: CommandAnswer): Promise<void> {
    await this.#keep(this.#kept.map((one) => (one.id === id ? { ...one, answer } : one)));
  }

  async #keep(commands: readonly KeptCommand[]): Promise<void> {
    this.#kept = commands;
    await keep(this.#database, 'commands', commands);
  }
}
