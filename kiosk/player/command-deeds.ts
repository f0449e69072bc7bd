import type { Command, CommandFault, CommandResult } from '../../shared/model/command.ts';
import { displayEndpoints } from '../../shared/protocol/display-endpoints.ts';
import { sound } from '../renderer/sound.ts';
import { CallError } from '../wire/http-client.ts';
import type { CameraGuard } from './camera-guard.ts';
import type { Deeds } from './command-runner.ts';
import type { DisplayCalls } from './display-calls.ts';
import { IdentifyBanner } from './identify-banner.ts';
import { loadChunk } from './load-chunk.ts';
import type { ManifestSync } from './manifest-sync.ts';
import { keep, type PlayerDatabase } from './player-database.ts';
import type { SafeMode } from './safe-mode.ts';
import { maySound } from './sound-permission.ts';

const IDENTIFY_MS = 15_000;

export interface DeedParts {
  /** The display's name, as its manifest says; null before there is one. */
  name: () => string | null;
  displayId: string;
  sync: ManifestSync;
  /** Null in safe mode, which leaves the camera off. */
  camera: CameraGuard | null;
  database: PlayerDatabase;
  safeMode: SafeMode;
  calls: DisplayCalls;
  /** What a screenshot is of. */
  stage: HTMLElement;
  /** Why no picture of the stage may be taken now; null when one may. */
  withheld: () => Extract<CommandFault, 'in-use' | 'for-audience'> | null;
  /** Device time, milliseconds. */
  now: () => number;
}

/** What each command does on this screen. */
export function commandDeeds(parts: DeedParts): Deeds {
  return {
    do: (command, id) => obey(command, id, parts),
    after(command) {
      if (command.kind === 'reload') return done();
      const isSo = command.kind === 'safe-mode' && (parts.safeMode.state !== null) === command.on;
      return isSo ? done() : failed('interrupted');
    },
  };
}

async function obey(command: Command, id: string, parts: DeedParts) {
  const { sync, camera, database, safeMode } = parts;
  switch (command.kind) {
    case 'reload':
      location.reload();
      // The page that comes next says that it was done.
      return new Promise<never>(() => {});
    case 'identify':
      await IdentifyBanner.show(parts.name() ?? parts.displayId, parts.displayId, IDENTIFY_MS);
      return done();
    case 'refresh-content': {
      if (!(await sync.refresh())) return failed('unreachable');
      const { newestRevision, filesReady, filesNeeded } = sync.progress;
      return done({ revision: newestRevision ?? 0, filesReady, filesNeeded });
    }
    case 'clear-content': {
      const cleared = await sync.renew();
      return cleared ? done({ ...cleared }) : failed('unreachable');
    }
    case 'volume':
      if (command.level > 0 && !(await maySound())) return failed('sound-blocked');
      sound.level = command.level;
      await keep(database, 'volume', command.level);
      return done({ level: command.level });
    case 'restart-vision':
      return (await camera?.restart()) ? done() : failed('no-camera');
    case 'safe-mode':
      // The page loads itself anew at the end of the item on glass, long after the answer.
      await (command.on ? safeMode.enter(parts.now()) : safeMode.leave());
      return done();
    case 'screenshot':
      return screenshot(id, parts);
  }
}

/** Before the picture is taken and before it leaves: nobody who touches a kiosk, or is meant by it, is ever on one. */
async function screenshot(id: string, { calls, stage, withheld }: DeedParts) {
  const { takeScreenshot } = await loadChunk(() => import('./screenshot/take-screenshot.ts'));
  const before = withheld();
  if (before) return failed(before);
  const body = await takeScreenshot(stage);
  if (!body) return failed('not-drawn');
  const after = withheld();
  if (after) return failed(after);
  try {
    await calls.call(displayEndpoints.sendScreenshot, { params: { id }, body });
  } catch (error) {
    if (error instanceof CallError) return failed('unreachable');
    throw error;
  }
  const { width, height, jpeg } = body;
  return done({ width, height, bytes: Math.floor((jpeg.length * 3) / 4) });
}

function done(result: CommandResult = null) {
  return { state: 'done', result } as const;
}

function failed(code: CommandFault) {
  return { state: 'failed', code } as const;
}
