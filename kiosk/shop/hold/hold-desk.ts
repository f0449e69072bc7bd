import { createContext } from '@lit/context';
import type { Hold, HoldItem, HoldTerms } from '../../../shared/model/hold.ts';
import type { ProblemCode } from '../../../shared/protocol/problem.ts';

/** The way to have things put aside. Fires `change`. All of it is forgotten with the session. */
export interface HoldDesk extends EventTarget {
  /** A phone is connected: what is held is somebody's. */
  readonly connected: boolean;
  /** Null while nobody knows, also without a connection. */
  readonly terms: HoldTerms | null;
  /** What was held in this visit. */
  readonly holds: readonly Hold[];
  readonly busy: boolean;
  /** What became of the last touch, where it was refused. */
  readonly problem: ProblemCode | null;
  /** The server's clock, milliseconds since 1970. */
  now(): number;
  /** Asks what is so now. */
  look(): void;
  hold(items: readonly HoldItem[], slot: { from: number; point: string } | null): void;
  letGo(id: string): void;
}

/** Null where there is no server to ask. */
export const holdDesk = createContext<HoldDesk | null>(Symbol('hold-desk'));
