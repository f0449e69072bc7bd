import { z } from 'zod';
import { Id, Instant } from './id.ts';

const bare = <const K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind) });

/** What a display can be told to do from afar. */
export const Command = z.discriminatedUnion('kind', [
  /** Loads the page anew. */
  bare('reload'),
  /** Shows the display's name, large, for some seconds. */
  bare('identify'),
  /** Asks for the newest version now, and fetches what is missing of it. */
  bare('refresh-content'),
  /** Removes every file and fetches anew what is needed, one by one, so that the screen never goes blank. */
  bare('clear-content'),
  /** Per cent; 0 is mute, as every display is at first. */
  z.strictObject({ kind: z.literal('volume'), level: z.int().min(0).max(100) }),
  /** Stops the camera's worker and starts it anew, under the posture that holds. */
  bare('restart-vision'),
  /** Plays pictures alone from its next item on, until it is told to leave. */
  z.strictObject({ kind: z.literal('safe-mode'), on: z.boolean() }),
  /** Draws its stage once more as a picture, for whoever asks at the console; never while a person uses it. */
  bare('screenshot'),
]);
export type Command = z.infer<typeof Command>;
export type CommandKind = Command['kind'];

const MINUTE_MS = 60_000;

/** How long a command waits for its display. Whoever wants a name on the glass stands before it now. */
export const COMMAND_LIFE_MS: Readonly<Record<CommandKind, number>> = {
  identify: 2 * MINUTE_MS,
  volume: 60 * MINUTE_MS,
  reload: 60 * MINUTE_MS,
  'refresh-content': 60 * MINUTE_MS,
  'clear-content': 60 * MINUTE_MS,
  'restart-vision': 60 * MINUTE_MS,
  'safe-mode': 60 * MINUTE_MS,
  screenshot: 2 * MINUTE_MS,
};

/** Why a command failed. A code never changes its meaning. */
export const CommandFault = z.enum([
  /** This player is older than the command. */
  'unsupported',
  /** The page ended before the command did; whether it had its effect is not known. */
  'interrupted',
  /** The server or a file could not be fetched. */
  'unreachable',
  /** The browser lets no page make a sound that nobody has touched (autoplay policy). */
  'sound-blocked',
  /** No camera is on under the posture that holds. */
  'no-camera',
  /** A person uses the kiosk: no picture is taken then. */
  'in-use',
  /** What is on glass may have been chosen by who stands there, and a picture would tell who that is (R08). */
  'for-audience',
  /** The browser could not draw it. */
  'not-drawn',
  /** A fault of the player. */
  'crashed',
]);
export type CommandFault = z.infer<typeof CommandFault>;

/** Figures of what was done, such as `{ files: 12, bytes: 1048576 }`. */
export const CommandResult = z.record(z.string().max(40), z.number()).nullable();
export type CommandResult = z.infer<typeof CommandResult>;

/** What a display says of a command: once that it has it, once how it went. */
export const CommandAnswer = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('received') }),
  z.strictObject({ state: z.literal('done'), result: CommandResult }),
  z.strictObject({ state: z.literal('failed'), code: CommandFault }),
]);
export type CommandAnswer = z.infer<typeof CommandAnswer>;

/** A command as a display gets it. Its kind may be newer than the player, which then answers `unsupported`. */
export const PendingCommand = z.strictObject({ id: Id, command: z.unknown(), expiresAt: Instant });
export type PendingCommand = z.infer<typeof PendingCommand>;

/** A command as the console lists it. */
export const CommandRecord = z.strictObject({
  id: Id,
  command: Command,
  /** `expired`: its time ran out before the display had done it. */
  state: z.enum(['sent', 'received', 'done', 'failed', 'expired']),
  /** Name of the person who sent it. */
  sentBy: z.string(),
  sentAt: Instant,
  expiresAt: Instant,
  receivedAt: Instant.nullable(),
  finishedAt: Instant.nullable(),
  result: CommandResult,
  code: CommandFault.nullable(),
});
export type CommandRecord = z.infer<typeof CommandRecord>;
