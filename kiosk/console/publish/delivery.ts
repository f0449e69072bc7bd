import type { Delivery as Ladder } from '../../../shared/model/delivery.ts';
import type { Display } from '../../../shared/model/display.ts';
import { isOnGlass } from '../displays/display-health.ts';
import { momentText } from '../parts/moments.ts';

/** How far a screen has come with what was published for it. */
export interface Delivery {
  step: 'on-glass' | 'downloading' | 'told' | 'waiting';
  text: string;
  /** 0 to 1 while files arrive; null otherwise. */
  progress: number | null;
}

/**
 * From what the server wants of a screen and what the screen last said of itself.
 *
 * @param ladder when each step was reached, where the server has heard of one
 */
export function deliveryOf(display: Display, ladder: Ladder | null = null): Delivery {
  const at = (instant: number | null | undefined) =>
    instant ? `, ${momentText(instant, display.zone)}` : '';
  if (display.pairedAt === null) return { step: 'waiting', text: 'no screen yet', progress: null };
  if (display.desiredRevision === 0)
    return { step: 'waiting', text: 'nothing published for it', progress: null };
  // What was on its glass when it was last heard of: nobody knows what is there now.
  if (!display.online)
    return {
      step: 'waiting',
      text: isOnGlass(display)
        ? `offline; it had this${at(ladder?.onGlassAt)}`
        : 'offline; it gets it when it is back',
      progress: null,
    };
  if (isOnGlass(display))
    return { step: 'on-glass', text: `on glass${at(ladder?.onGlassAt)}`, progress: null };
  const { status } = display;
  if (status?.state === 'downloading' && status.filesNeeded) {
    const { filesReady, filesNeeded } = status;
    const text = `downloading, ${filesReady ?? 0} of ${filesNeeded} files`;
    return { step: 'downloading', text, progress: (filesReady ?? 0) / filesNeeded };
  }
  if (ladder?.verifiedAt)
    return { step: 'told', text: `verified${at(ladder.verifiedAt)}; not on glass yet`, progress: null };
  return { step: 'told', text: `pushed${at(ladder?.pushedAt)}; it has not shown it yet`, progress: null };
}
