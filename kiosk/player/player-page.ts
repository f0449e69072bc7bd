import '../ui/base.css';
import { visionWorkerUrl } from '../vision/worker-url.ts';
import { askAboutBoots } from './boot-report.ts';
import { openDeviceStorage } from './device-storage.ts';
import { DisplayRuntime } from './display-runtime.ts';
import { DownloadClient, downloadWorkerUrl } from './download-client.ts';
import { enrol } from './enrolment.ts';
import { forgetDisplay } from './forget-display.ts';
import { Heartbeat } from './heartbeat.ts';
import { readAddress } from './player-address.ts';
import { PlayerShell } from './player-shell.ts';
import { SafeMode } from './safe-mode.ts';
import { ScreenRegistry } from './screen-registry.ts';
import { lacking } from './secure-context.ts';
import { ServerClock } from './server-clock.ts';
import { SERVICE_WORKER_URL } from './service-worker-url.ts';
import { becomeSoleWindow } from './sole-window.ts';
import { allowScripts } from './trusted-types.ts';

/** Tells the page after a reload why this screen has to be paired again. */
const DISMISSED = 'vitrine-dismissed';

async function main(): Promise<void> {
  const heart = new Heartbeat();
  void heart.run();
  const lacks = lacking();
  if (lacks.some(({ required }) => required)) {
    const { LackView } = await import('./lack-view.ts');
    const view = new LackView();
    view.lacks = lacks;
    document.body.replaceChildren(view);
    return;
  }
  allowScripts([visionWorkerUrl, downloadWorkerUrl, SERVICE_WORKER_URL]);
  const boots = askAboutBoots();
  const clock = new ServerClock({ builtAt: __BUILT_AT__ });
  const registry = await ScreenRegistry.open();
  const dismissed = sessionStorage.getItem(DISMISSED) !== null;
  sessionStorage.removeItem(DISMISSED);
  const identity = await enrol(readAddress(location.href), registry, clock, dismissed ? 'revoked' : null);
  const { displayId } = identity;

  const shell = new PlayerShell();
  document.body.replaceChildren(shell);
  await becomeSoleWindow(displayId, () =>
    shell.stage.hold({ text: 'This screen is open in another window. Close one of the two.' }),
  );
  registry.markUsed(identity);
  const storage = await openDeviceStorage(displayId, clock, new DownloadClient());
  const { crashes, refusedBuild } = await boots;
  const safeMode = await SafeMode.open(storage.database, crashes, clock.deviceNow());
  await new DisplayRuntime({ identity, storage, clock, shell, heart, safeMode, refusedBuild }).run();

  // The store has removed this display: nothing of it may stay, and a clean page starts over.
  await forgetDisplay(displayId, registry);
  sessionStorage.setItem(DISMISSED, 'revoked');
  location.reload();
}

// Nothing but the log ever shows an error: whoever stands before the screen sees the holding picture (R18).
main().catch((error: unknown) => {
  console.error('the player could not start', error);
  document.body.replaceChildren(document.createElement('holding-screen'));
  setTimeout(() => location.reload(), 30_000 * (1 + Math.random()));
});
