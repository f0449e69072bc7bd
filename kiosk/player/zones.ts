import type { LayoutOnScreen, Resolution } from '../../shared/schedule/answer.ts';
import type { Choice } from './choice.ts';

/** What the main zone's loop needs of all that plays beside it. */
export interface Zones {
  /** Loads ahead what the side zones of a layout will begin with. */
  prepare(layout: LayoutOnScreen | null): void;
  /** Resolves when a layout can be shown whole; with null, for the whole screen, when it cannot. Never rejects. */
  ready(layout: LayoutOnScreen | null): Promise<LayoutOnScreen | null>;
  /** Divides the screen so, from this frame on; an alarm does not wait for zones to move. */
  arrange(layout: LayoutOnScreen | null, atOnce?: boolean): void;
  /** The answer as it is while a choice is on glass: it may have come to be in another layout. */
  follow(answer: Resolution, choice: Choice): void;
}
