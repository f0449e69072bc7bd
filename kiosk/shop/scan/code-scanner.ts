import type { CodeFormat } from '../../../shared/model/scanned-code.ts';
import type { ProblemCode } from '../../../shared/protocol/problem.ts';

/**
 * The camera as the shop knows it: it reads codes from {@link start} to {@link stop} and gives words, never a picture.
 * Events: `state` and `code`.
 */
export interface CodeScanner extends EventTarget {
  /** `forbidden`: what is signed for this screen, or somebody who turned it off, keeps the camera off. */
  readonly state: 'off' | 'starting' | 'on' | 'failed' | 'forbidden';
  /** What was read last since the start. */
  readonly code: { text: string; format: CodeFormat } | null;
  start(): void;
  stop(): void;
  /** Whether a text has the form of a customer's pass. */
  isPass(text: string): boolean;
  /** Begins a visit by a customer's own pass; resolves with why it could not, or null. */
  claimPass(text: string): Promise<ProblemCode | null>;
}
