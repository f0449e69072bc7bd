import type { Answer, Layer, ScheduledDisplay } from './answer.ts';
import type { CompiledSchedule } from './compiled-schedule.ts';
import { explain } from './explain.ts';
import type { Facts } from './facts.ts';
import { type Decision, decide } from './ladder.ts';
import { momentAt } from './moment.ts';
import { namesOf } from './playing-entries.ts';
import type { Reason } from './reason.ts';

/**
 * What is on this screen at this instant (ms since 1970). The only place that answers it: player, server, preview
 * and reports all ask here. Pure: it reads no clock, and equal arguments give equal answers.
 */
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
    layers: layersOf(decision),
    nextChangeAt: decision.nextChangeAt,
    get reasons() {
      reasons ??= explain(moment, display, decision);
      return reasons;
    },
  };
}

function layersOf({ rung, holders, loop, overlay }: Decision): Layer[] {
  const main: Layer = { layer: 'main', rung, entries: namesOf(holders), loop: loop() };
  if (overlay === null) return [main];
  return [
    main,
    { layer: 'overlay', rung: 'campaign', entries: namesOf(overlay.holders), loop: overlay.loop() },
  ];
}
