import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ScheduleDocument } from '../../../shared/model/manifest.ts';

/**
 * The peer is AGPL-3.0: never a dependency of ours and never copied. It is fetched for the run, called, and removed.
 */
const PEER = '@xiboplayer/schedule@0.5.20';

/** What is called of it. */
interface ScheduleManager {
  setSchedule(schedule: { layouts: unknown[]; campaigns: unknown[]; default: string }): void;
  /** Files of the layouts that play, those of the highest priority. */
  getLayoutsAtTime(time: Date): string[];
}

export interface Peer {
  readonly name: string;
  /** Takes a schedule of the plain kind; the answer to an instant is the ids of the entries that play. */
  schedule(plain: ScheduleDocument): (instant: number) => string[];
}

/** Null when the registry cannot be reached; `remove` takes the folder away again. */
export async function fetchPeer(): Promise<{ peer: Peer | null; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-peer-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
    execFileSync('npm', ['install', PEER, '--prefix', folder, ...options], {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 120_000,
    });
    const entry = join(folder, 'node_modules/@xiboplayer/schedule/src/schedule.js');
    const { ScheduleManager } = (await import(pathToFileURL(entry).href)) as {
      ScheduleManager: new () => ScheduleManager;
    };
    const schedule: Peer['schedule'] = (plain) => {
      const manager = new ScheduleManager();
      manager.setSchedule({ layouts: layoutsOf(plain), campaigns: [], default: 'filler' });
      return (instant) => manager.getLayoutsAtTime(new Date(instant));
    };
    return { peer: { name: PEER, schedule }, remove };
  } catch (error) {
    console.error(`Without the peer: ${error instanceof Error ? error.message : error}`);
    return { peer: null, remove };
  }
}

/** Each entry as a layout that recurs weekly, in the peer's own terms: times of the day in the machine's zone. */
function layoutsOf({ entries, dayparts }: ScheduleDocument): unknown[] {
  const windows = new Map(dayparts.map(({ id, window }) => [id, window]));
  return entries.map(({ id, daypartId, weekdays, priority }) => {
    const { start, end } = windows.get(daypartId ?? '') ?? { start: '00:00', end: '24:00' };
    return {
      id,
      file: id,
      priority,
      recurrenceType: 'Week',
      recurrenceRepeatsOn: weekdays.join(','),
      fromdt: `2026-01-01T${start}:00`,
      todt: `2026-01-01T${end}:00`,
      maxPlaysPerHour: 0,
      criteria: [],
    };
  });
}
