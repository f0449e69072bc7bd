import { z } from 'zod';
import { DownloadRules, FREE_DOWNLOADS } from './download-rules.ts';
import { Id, Instant, Name, TimeZone } from './id.ts';
import { OpeningHours } from './opening-hours.ts';

/** Camera postures, spec/audience.md. `P0` is off, and what every doubt falls back to. */
export const Posture = z.enum(['P0', 'P1', 'P2', 'P3']);
export type Posture = z.infer<typeof Posture>;

/** Who answers for the camera, in the words that the notice and the info page show. */
export const CameraNotice = z.strictObject({
  text: z.string().min(10).max(200),
  controller: Name,
  contact: z.string().min(3).max(200),
  dpiaReference: z.string().min(1).max(120),
  /** When somebody confirmed that the printed sign hangs at the entrance. */
  signAcknowledgedAt: Instant,
});
export type CameraNotice = z.infer<typeof CameraNotice>;

/** No posture above P0 without its notice, contact, DPIA and sign. */
export const PostureSetting = z.discriminatedUnion('posture', [
  z.strictObject({ posture: z.literal('P0') }),
  z.strictObject({ posture: z.enum(['P1', 'P2', 'P3']), notice: CameraNotice }),
]);
export type PostureSetting = z.infer<typeof PostureSetting>;

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
});
export type Store = z.infer<typeof Store>;
