import type { Layer, Resolution, ScheduledDisplay } from './answer.ts';
import type { CompiledSchedule } from './compiled-schedule.ts';
import type { Facts } from './facts.ts';
import { type Claim, type Decision, decide } from './ladder.ts';
import { momentAt } from './moment.ts';
import { namesOf } from './playing-entries.ts';

/**
 * What is on this screen at this instant (ms since 1970), and until when. The only place that answers it: a player asks
 * here, and whoever also wants to know why asks {@link evaluate}, which asks here too. Pure: it reads no clock, and
 * equal arguments give equal answers.
 */
export function resolve(
  schedule: CompiledSchedule,
  display: ScheduledDisplay,
  instant: number,
  facts: Facts,
): Resolution {
  return resolutionOf(decide(momentAt(schedule, schedule.view(display), facts, instant)));
}

export function resolutionOf(decision: Decision): Resolution {
  return { layers: layersOf(decision), nextChangeAt: decision.nextChangeAt };
}

function layersOf({ rung, overlay, ...claim }: Decision): Layer[] {
  const main: Layer = { layer: 'main', rung, ...contentOf(claim) };
  if (overlay === null) return [main];
  return [main, { layer: 'overlay', rung: 'campaign', ...contentOf(overlay) }];
}

function contentOf({ holders, loop, layouts }: Claim) {
  return { entries: namesOf(holders), loop: loop(), layouts: layouts() };
}
