import type { HelpAsked, HelpRequest } from '../../../shared/model/help-request.ts';
import type { Ticket } from '../../../shared/model/pick-up.ts';
import type { ProblemCode } from '../../../shared/protocol/problem.ts';

/** How far this screen's own call for a person is. */
export type Calling =
  | { step: 'none' }
  /** There is no connection: sent as soon as there is one. */
  | { step: 'queued'; asked: HelpAsked }
  | { step: 'sent'; request: HelpRequest }
  | { step: 'refused'; asked: HelpAsked; code: ProblemCode };

/** How far a code that was typed here is. */
export type PickingUp =
  | { step: 'none' }
  | { step: 'asking' }
  | { step: 'refused'; code: ProblemCode }
  | { step: 'queue'; ticket: Ticket };

/** The way from a kiosk to the shop's staff. Fires `change`. All of it is forgotten with the session. */
export interface FloorDesk extends EventTarget {
  readonly calling: Calling;
  /** Somebody has called and waits here. */
  readonly waits: boolean;
  readonly pickingUp: PickingUp;
  /** Milliseconds within which somebody usually comes; null while nobody knows. */
  readonly promisedMs: number | null;
  /** Asks what is promised now. */
  look(): void;
  call(asked: HelpAsked): void;
  cancel(): void;
  typeCode(code: string): void;
}
