import type { CommandAnswer } from '../../shared/model/command.ts';

/** A command that this device has begun. */
export interface KeptCommand {
  id: string;
  /** As it came; read back as unknown, for an older or newer build may have begun it. */
  command: unknown;
  expiresAt: number;
  /** Null from the moment it is begun until it is done; a page that dies leaves it so. */
  answer: CommandAnswer | null;
}
