import type { Answer, ScheduledDisplay } from './answer.ts';
import type { CompiledSchedule } from './compiled-schedule.ts';
import { explain } from './explain.ts';
import type { Facts } from './facts.ts';
import { decide } from './ladder.ts';
import { momentAt } from './moment.ts';
import type { Reason } from './reason.ts';
import { resolutionOf } from './resolve.ts';

/** What is on this screen at this instant, as `resolve` says, and why each entry is in or out. */
export function evaluate(
  schedule: CompiledSchedule,
  display: ScheduledDisplay,
  instant: number,
  facts: Facts,
): Answer {
  const moment = momentAt(schedule, schedule.view(display), facts, instant);
  const decision = decide(moment);
  let reasons: readonly Reason[] | null = null;
  return {
    ...resolutionOf(decision),
    get reasons() {
      reasons ??= explain(moment, display, decision);
      return reasons;
    },
  };
}
