import { type DisplayStatus, MOST_TOLD } from '../../shared/model/display.ts';
import type { StepStatus } from '../../shared/model/display-step.ts';
import { resolve } from '../../shared/schedule/resolve.ts';
import type { CameraGuard } from './camera-guard.ts';
import type { DeviceStorage } from './device-storage.ts';
import type { ManifestSync } from './manifest-sync.ts';
import type { PlaybackLoop } from './playback-loop.ts';
import type { Programme } from './programme.ts';
import type { SafeMode } from './safe-mode.ts';
import type { ServerClock } from './server-clock.ts';
import type { StatusFacts } from './status-reporter.ts';
import { toldFailures } from './told-failures.ts';
import { toldPlaying } from './told-playing.ts';

export interface StatusSources {
  loop: Pick<PlaybackLoop, 'shown' | 'revision'>;
  sync: Pick<ManifestSync, 'progress' | 'missing' | 'refused' | 'tooLarge'>;
  storage: Pick<DeviceStorage, 'facts' | 'manifests' | 'outbox'>;
  clock: ServerClock;
  safeMode: Pick<SafeMode, 'state'>;
  refusedBuild: string | null;
  programme: Programme | null;
  step: StepStatus | null;
  /** Null before its code is there. */
  camera: Pick<CameraGuard, 'state' | 'fault' | 'labels' | 'reason'> | null;
  /** A person uses the kiosk. */
  inUse: boolean;
}

/** What this screen says of itself now. What it does not know is null. */
export function statusFacts(sources: StatusSources): StatusFacts {
  const { loop, sync, storage, clock, safeMode, refusedBuild, step, camera } = sources;
  const { newestRevision, filesReady, filesNeeded } = sync.progress;
  const knows = newestRevision !== null;
  // Revision 0 is what a screen plays to which nothing was published.
  const schedule = storage.manifests.current?.manifest.schedule;
  return {
    revision: loop.revision || null,
    ...toldPlaying(loop.shown),
    ...stateOf(sources),
    newestRevision: newestRevision || null,
    filesReady: knows ? filesReady : null,
    filesNeeded: knows ? filesNeeded : null,
    missing: sync.missing.slice(0, MOST_TOLD),
    failing: schedule ? toldFailures(storage.facts.at(clock.now()), schedule) : [],
    camera: camera?.state ?? 'off',
    cameraFault: camera?.fault ?? null,
    cameras: camera?.labels ?? [],
    cameraReason: camera?.reason ?? null,
    clock: clock.trust,
    mode: safeMode.state ? 'safe' : 'normal',
    refusedBuild,
    queued: storage.outbox.queued,
    step,
    decodeFailures: storage.facts.failuresSinceStart,
    warnings: [
      ...(sync.refused ? ['manifest-refused' as const] : []),
      ...(sync.tooLarge ? ['content-too-large' as const] : []),
    ],
  };
}

function stateOf(sources: StatusSources): Pick<DisplayStatus, 'state' | 'darkUntil'> {
  const darkUntil = null;
  if (document.hidden) return { state: 'hidden', darkUntil };
  if (sources.inUse) return { state: 'in-use', darkUntil };
  if (sources.loop.shown) return { state: 'playing', darkUntil };
  const answer = answerNow(sources);
  const [main] = answer?.layers ?? [];
  if (main?.rung === 'opening-hours' && main.loop.length === 0)
    return { state: 'closed', darkUntil: answer?.nextChangeAt ?? null };
  const { filesReady, filesNeeded } = sources.sync.progress;
  return { state: filesReady < filesNeeded ? 'downloading' : 'holding', darkUntil };
}

function answerNow({ programme, clock, storage }: StatusSources) {
  if (!programme) return null;
  const now = clock.now();
  return resolve(programme.schedule, programme.display, now, storage.facts.at(now));
}
