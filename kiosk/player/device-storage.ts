import { CatalogueStore } from './catalogue-store.ts';
import { restoreClock } from './clock-keeper.ts';
import { ContentStore } from './content-store.ts';
import type { DownloadClient } from './download-client.ts';
import { ManifestStore } from './manifest-store.ts';
import { Outbox } from './outbox.ts';
import { PlayJournal } from './play-journal.ts';
import { PlaybackFacts } from './playback-facts.ts';
import { PlayerDatabase, readKept } from './player-database.ts';
import type { ServerClock } from './server-clock.ts';
import { TurnKeeper } from './turn-keeper.ts';
import { WeatherStore } from './weather-store.ts';

/** All that one display keeps on its device, opened. Nothing here needs a network. */
export interface DeviceStorage {
  database: PlayerDatabase;
  content: ContentStore;
  manifests: ManifestStore;
  outbox: Outbox;
  journal: PlayJournal;
  catalogue: CatalogueStore;
  weather: WeatherStore;
  facts: PlaybackFacts;
  /** The version that the loop to fall back on comes from, as of the start. */
  lastRevision: number | null;
  turns: TurnKeeper;
  posture: string | null;
  cameraPausedUntil: number | null;
}

export async function openDeviceStorage(
  displayId: string,
  clock: ServerClock,
  downloads: DownloadClient,
): Promise<DeviceStorage> {
  const database = await PlayerDatabase.open(displayId);
  // First: whatever is noted while the rest opens is noted by it.
  await restoreClock(database, clock);
  const [content, manifests, outbox, catalogue, weather] = await Promise.all([
    ContentStore.open(database, displayId, downloads),
    ManifestStore.open(database),
    Outbox.open(database),
    CatalogueStore.open(database),
    WeatherStore.open(database),
  ]);
  // Before the journal, which closes the play that a crash left open.
  const turns = await TurnKeeper.open(database, manifests.current?.manifest.display.zone);
  const [journal, lastLoop, posture, pausedUntil] = await Promise.all([
    PlayJournal.open(database, outbox, clock),
    readKept(database, 'last-loop'),
    readKept(database, 'posture'),
    readKept(database, 'camera-paused-until'),
  ]);
  return {
    database,
    content,
    manifests,
    outbox,
    journal,
    catalogue,
    weather,
    turns,
    facts: new PlaybackFacts(content.verified(), lastLoop?.loop ?? []),
    lastRevision: lastLoop?.revision ?? null,
    posture: posture ?? manifests.current?.manifest.posture ?? null,
    cameraPausedUntil: pausedUntil ?? null,
  };
}
