import { z } from 'zod';
import { Layout } from '../model/layout.ts';
import { Playlist } from '../model/playlist.ts';
import { Daypart, ScheduleEntry } from '../model/schedule.ts';

/**
 * Grows with every save of a draft. Whoever edits sends back the one that the edit began with: a save over somebody
 * else's that was not seen is refused as `changed-meanwhile`.
 */
export const DraftVersion = z.int().min(0);

export const SavedPlaylist = Playlist.extend({ version: DraftVersion });
export type SavedPlaylist = z.infer<typeof SavedPlaylist>;

export const SavedLayout = Layout.extend({ version: DraftVersion });
export type SavedLayout = z.infer<typeof SavedLayout>;

export const SavedDaypart = Daypart.extend({ version: DraftVersion });
export type SavedDaypart = z.infer<typeof SavedDaypart>;

export const SavedEntry = ScheduleEntry.extend({ version: DraftVersion });
export type SavedEntry = z.infer<typeof SavedEntry>;
