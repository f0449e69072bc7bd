import { join } from 'node:path';
import { NO_CARE } from '../../shared/model/camera-care.ts';
import type { ShopProduct } from '../../shared/model/catalogue.ts';
import type { Creative } from '../../shared/model/creative.ts';
import type { Display } from '../../shared/model/display.ts';
import { FREE_DOWNLOADS } from '../../shared/model/download-rules.ts';
import type { FloorPlan } from '../../shared/model/floor-plan.ts';
import type { Layout } from '../../shared/model/layout.ts';
import type { Playlist } from '../../shared/model/playlist.ts';
import type { Daypart, ScheduleEntry } from '../../shared/model/schedule.ts';
import type { Store } from '../../shared/model/store.ts';
import { sampleProducts } from './catalogue.ts';
import { sampleCreatives } from './creatives.ts';
import { SAMPLE_PLAN } from './floor-plan.ts';
import { sampleLayouts } from './layouts.ts';
import { MEDIA_LIST } from './media-list.ts';
import { samplePlaylists } from './playlists.ts';
import { sampleDayparts, sampleSchedule } from './schedule.ts';

const ZONE = 'Europe/London';

export interface DemoStore {
  store: Store;
  displays: Pick<Display, 'id' | 'name' | 'kind' | 'zone' | 'createdAt'>[];
  products: ShopProduct[];
  floorPlan: FloorPlan;
  creatives: Creative[];
  playlists: Playlist[];
  layouts: Layout[];
  dayparts: Daypart[];
  scheduleEntries: ScheduleEntry[];
  /** Absolute path of every creative's file, by its SHA-256. */
  files: ReadonlyMap<string, string>;
}

/**
 * What an empty data folder is filled with, so that a newcomer meets a shop at work. All of it is sample data; the
 * shop, its suppliers and its e-mail address do not exist.
 *
 * @param now epoch milliseconds at which all of it is said to have been made
 */
export function demoStore(now: number): DemoStore {
  return {
    store: {
      id: 'marlowe',
      name: 'Marlowe & Daughters',
      zone: ZONE,
      language: 'en-GB',
      currency: 'GBP',
      fillerPlaylistId: 'all-day',
      openingHours: null,
      downloads: FREE_DOWNLOADS,
      cameras: { ...NO_CARE, checkedAt: now },
      posture: {
        posture: 'P3',
        notice: {
          text: 'A camera here estimates how many people watch and a rough age group, to choose what plays. Nothing is recorded.',
          controller: 'Marlowe & Daughters (sample store)',
          contact: 'privacy@marlowe.example',
          dpiaReference: 'DPIA-SAMPLE-1',
          signAcknowledgedAt: now,
        },
      },
    },
    displays: [
      { id: 'wall-1', name: 'Front window', kind: 'wall', zone: ZONE, createdAt: now },
      // Lists show them in this order: by when they were made.
      { id: 'kiosk-1', name: 'Aisle 3 kiosk', kind: 'kiosk', zone: ZONE, createdAt: now + 1 },
      { id: 'wall-2', name: 'Above the counter', kind: 'wall', zone: ZONE, createdAt: now + 2 },
    ],
    products: sampleProducts(now),
    floorPlan: SAMPLE_PLAN,
    creatives: sampleCreatives(now),
    playlists: samplePlaylists(now),
    layouts: sampleLayouts(now),
    dayparts: sampleDayparts(now),
    scheduleEntries: sampleSchedule(now),
    files: new Map(
      Object.entries(MEDIA_LIST).map(([name, { sha256 }]) => [
        sha256,
        join(import.meta.dirname, 'media', name),
      ]),
    ),
  };
}
