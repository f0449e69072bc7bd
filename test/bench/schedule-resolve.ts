import type { ScheduleDocument } from '../../shared/model/manifest.ts';
import { DAY_MS } from '../../shared/schedule/civil-date.ts';
import { compile } from '../../shared/schedule/compile.ts';
import { EVERYTHING_READY } from '../../shared/schedule/facts.ts';
import { resolve } from '../../shared/schedule/resolve.ts';
import { timeline } from '../../shared/schedule/timeline.ts';
import { median } from './parts/median.ts';
import { printFigure } from './parts/print-figure.ts';
import {
  chainSchedule,
  type Dice,
  dice,
  plainSchedule,
  START,
  ZONE,
} from './schedule-resolve/made-schedules.ts';
import { fetchPeer, type Peer } from './schedule-resolve/peer.ts';

const INSTANTS = 500;
/** The peer is slow enough to need fewer. */
const PEER_INSTANTS = 100;
/** Of issue 3, in ms; a day's timeline is to take "a few". */
const TARGET_MS = { compile: 250, resolve: 0.5, timeline: 5 };

const display = { id: 'display-1', zone: ZONE };

function timed(times: number, work: (turn: number) => unknown): number {
  return median(
    Array.from({ length: times }, (_, turn) => {
      const start = performance.now();
      work(turn);
      return performance.now() - start;
    }),
  );
}

/** Odd seconds strewn over a year: none of them is the very end of a window, which the peer still plays. */
const strewn = (roll: Dice): number[] =>
  Array.from({ length: INSTANTS }, () => START + (roll(365 * 24 * 1800) * 2 + 1) * 1000);

interface Case {
  readonly suffix: string;
  readonly chain: ScheduleDocument;
  readonly plain: ScheduleDocument;
  readonly instants: readonly number[];
}

/** The peer's time for the plain schedule, and a proof that both were asked the same. */
function measurePeer(peer: Peer, { plain, instants }: Case): number {
  const answer = peer.schedule(plain);
  const ours = compile(plain);
  for (const instant of instants.slice(0, 20)) {
    const [main] = resolve(ours, display, instant, EVERYTHING_READY).layers;
    const playing = main?.rung === 'filler' ? ['filler'] : main?.entries.map(({ id }) => id);
    if (playing?.sort().join() !== [...answer(instant)].sort().join())
      throw new Error(`The peer and Vitrine differ at ${new Date(instant).toISOString()}.`);
  }
  return timed(PEER_INSTANTS, (n) => answer(instants[n] ?? START));
}

function measure({ suffix, chain, plain, instants }: Case, peerMs: number | undefined): void {
  const unit = 'ms';
  const at = (n: number): number => instants[n % instants.length] ?? START;
  const compileMs = timed(5, () => compile(chain));
  const against = TARGET_MS.compile;
  printFigure({ name: `schedule-compile${suffix}`, value: compileMs, unit, against });
  const coldMs = timed(5, (n) => resolve(compile(chain), display, at(n), EVERYTHING_READY));
  printFigure({ name: `schedule-compile-and-first${suffix}`, value: coldMs, unit, against });

  for (const [name, document] of [
    [`schedule-resolve${suffix}`, chain],
    [`schedule-resolve-plain${suffix}`, plain],
  ] as const) {
    const schedule = compile(document);
    const value = timed(INSTANTS, (n) => resolve(schedule, display, at(n), EVERYTHING_READY));
    const compared = peerMs === undefined ? {} : { against: peerMs };
    printFigure({ name, value, unit, ...compared }, { target: TARGET_MS.resolve });
  }

  const schedule = compile(chain);
  const timelineMs = timed(30, (n) => {
    const from = START + n * 11 * DAY_MS;
    return timeline(schedule, display, from, from + DAY_MS, EVERYTHING_READY);
  });
  printFigure({ name: `schedule-timeline${suffix}`, value: timelineMs, unit, against: TARGET_MS.timeline });
}

/**
 * 10,000 entries: cold compile with the first answer, one instant, one day's timeline. A chain's schedule, of many
 * priorities and of a single one; `against` is the peer's time for one instant of a plain schedule, the part of the
 * work that it can do, which `-plain` measures here too.
 */
export async function run(): Promise<void> {
  process.env['TZ'] = ZONE;
  const { peer, remove } = await fetchPeer();
  try {
    const roll = dice(7);
    for (const [suffix, priorities] of [
      ['', 101],
      ['-one-priority', 1],
    ] as const) {
      const [chain, plain] = [chainSchedule(roll, priorities), plainSchedule(roll, priorities)];
      const measured: Case = { suffix, chain, plain, instants: strewn(roll) };
      measure(measured, peer === null ? undefined : measurePeer(peer, measured));
    }
  } finally {
    remove();
  }
}
