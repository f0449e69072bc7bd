import type { Transition } from '../../shared/model/playlist.ts';

interface Movement {
  duration: number;
  incoming: Keyframe[];
  outgoing?: Keyframe[];
}

/** Slow enough to be seen as intended, short enough that no play is eaten by it. Milliseconds. */
const MOVEMENTS: Readonly<Record<Exclude<Transition, 'cut'>, Movement>> = {
  fade: { duration: 500, incoming: [{ opacity: 0 }, { opacity: 1 }] },
  slide: {
    duration: 700,
    incoming: [{ transform: 'translateX(100%)' }, { transform: 'none' }],
    outgoing: [{ transform: 'none' }, { transform: 'translateX(-100%)' }],
  },
  wipe: { duration: 700, incoming: [{ clipPath: 'inset(0 0 0 100%)' }, { clipPath: 'inset(0)' }] },
};

/**
 * Begins a transition from one layer to the next; the animations end together. None for a cut, nor for whoever asked
 * for less motion.
 */
export function beginTransition(
  transition: Transition,
  incoming: HTMLElement,
  outgoing: HTMLElement | null,
): Animation[] {
  if (transition === 'cut' || matchMedia('(prefers-reduced-motion: reduce)').matches) return [];
  const movement = MOVEMENTS[transition];
  const timing = { duration: movement.duration, easing: 'cubic-bezier(0.6, 0, 0.3, 1)' };
  const animations = [incoming.animate(movement.incoming, timing)];
  if (outgoing && movement.outgoing) animations.push(outgoing.animate(movement.outgoing, timing));
  return animations;
}
