import { z } from 'zod';
import { CameraCare, NO_CARE } from './camera-care.ts';
import { DownloadRules, FREE_DOWNLOADS } from './download-rules.ts';
import { Id, Name, TimeZone } from './id.ts';
import { OpeningHours } from './opening-hours.ts';
import { PostureSetting } from './posture.ts';

export const Store = z.strictObject({
  id: Id,
  name: Name,
  zone: TimeZone,
  language: z.string().min(2).max(12),
  currency: z.string().length(3),
  fillerPlaylistId: Id.nullable(),
  /** Null: always open. */
  openingHours: OpeningHours.nullable().default(null),
  downloads: DownloadRules.default(FREE_DOWNLOADS),
  posture: PostureSetting,
  cameras: CameraCare.default(NO_CARE),
});
export type Store = z.infer<typeof Store>;
