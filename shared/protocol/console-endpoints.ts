import { z } from 'zod';
import { ContentCategory } from '../model/content-category.ts';
import { ContentClass, Creative } from '../model/creative.ts';
import { Display } from '../model/display.ts';
import { DisplayKind } from '../model/display-kind.ts';
import { CalendarDate, Id, Instant, Name, TimeZone } from '../model/id.ts';
import { LibraryItem } from '../model/library.ts';
import { MadeContent } from '../model/made-content.ts';
import { Playlist } from '../model/playlist.ts';
import { Daypart, ScheduleEntry } from '../model/schedule.ts';
import { Store } from '../model/store.ts';
import { endpoints } from './endpoint.ts';
import { Right } from './role.ts';
import { DraftVersion, SavedDaypart, SavedEntry, SavedPlaylist } from './saved-draft.ts';

const byId = z.strictObject({ id: Id });
/** What an editor sends: the row without what the server decides. */
const PlaylistDraft = Playlist.omit({ id: true, createdAt: true });
const DaypartDraft = Daypart.omit({ id: true, createdAt: true });
const EntryDraft = ScheduleEntry.omit({ id: true, createdAt: true });
// A default would fill in what the caller left out, and so undo it.
const StorePatch = Store.omit({ id: true, openingHours: true, downloads: true, posture: true, cameras: true })
  .partial()
  .extend({
    openingHours: Store.shape.openingHours.unwrap().optional(),
    downloads: Store.shape.downloads.unwrap().optional(),
  });
const CreativePatch = z.strictObject({
  name: Name.optional(),
  contentClass: ContentClass.optional(),
  content: MadeContent.optional(),
  /** Null: about none of them. */
  category: ContentCategory.nullable().optional(),
  /** Null: it plays for good. */
  lastDay: CalendarDate.nullable().optional(),
});
/** Of an edit, also the version that it began with; of a patch, its fields as it found them (`was`). */
const edited = { version: DraftVersion };

export const consoleEndpoints = endpoints({
  me: {
    method: 'GET',
    path: '/api/v1/me',
    access: 'console:enter',
    summary: 'Who is signed in, with role and rights, and the store',
    response: z.strictObject({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: z.string(),
      rights: z.array(Right),
      hasPassword: z.boolean(),
      /** Whether there is a password or a passkey; without either the account lives only as long as this session. */
      canComeBack: z.boolean(),
      store: Store,
      /** Where another device finds this server: what to open on a screen. */
      outsideOrigin: z.url(),
    }),
  },
  updateStore: {
    method: 'PATCH',
    path: '/api/v1/store',
    access: 'store:manage',
    summary: 'Name, zone, filler playlist, opening hours or rules for downloads',
    body: StorePatch.extend({ was: StorePatch.optional() }),
    response: Store,
  },
  listDisplays: {
    method: 'GET',
    path: '/api/v1/displays',
    access: 'displays:read',
    summary: 'Every display with its health and what is on it now',
    response: z.strictObject({ displays: z.array(Display) }),
  },
  pairDisplay: {
    method: 'POST',
    path: '/api/v1/displays',
    access: 'displays:manage',
    summary: 'Pairs the screen that shows this code',
    body: z.strictObject({
      code: z.string().min(8).max(12),
      name: Name,
      kind: DisplayKind,
      zone: TimeZone.optional(),
    }),
    response: Display,
  },
  updateDisplay: {
    method: 'PATCH',
    path: '/api/v1/displays/{id}',
    access: 'displays:manage',
    summary:
      'Renames a display, moves it to another zone, tags it, turns its picture or says how its camera is used',
    params: byId,
    body: Display.pick({ name: true, zone: true, tags: true, rotation: true, camera: true }).partial(),
    response: Display,
  },
  removeDisplay: {
    method: 'DELETE',
    path: '/api/v1/displays/{id}',
    access: 'displays:manage',
    summary: 'Revokes a display: its key and its socket end at once, its log stays',
    params: byId,
    response: 'none',
  },
  enrolmentLink: {
    method: 'POST',
    path: '/api/v1/displays/{id}/enrolment-link',
    access: 'displays:manage',
    summary: 'A one-time link that makes the browser which opens it this display, in place of the one before',
    params: byId,
    response: z.strictObject({ url: z.url(), expiresAt: Instant }),
  },
  listCreatives: {
    method: 'GET',
    path: '/api/v1/creatives',
    access: 'content:read',
    summary: 'Every creative, newest first, with its folder, its tags and the playlists that use it',
    response: z.strictObject({
      creatives: z.array(LibraryItem),
    }),
  },
  uploadCreative: {
    method: 'POST',
    path: '/api/v1/creatives/upload',
    access: 'content:write',
    summary: 'Makes a creative of an image, a video or a bundle (HTML or ZIP); the body is the file',
    query: z.strictObject({ name: Name }),
    body: 'bytes',
    response: Creative,
  },
  createCreative: {
    method: 'POST',
    path: '/api/v1/creatives',
    access: 'content:write',
    summary:
      'Makes a creative of what was written: a product card, a message, a price list, a web page and so on',
    body: z.strictObject({ name: Name, content: MadeContent }),
    response: Creative,
  },
  updateCreative: {
    method: 'PATCH',
    path: '/api/v1/creatives/{id}',
    access: 'content:write',
    summary:
      'Renames a creative, says that it is meant for an audience (L1) or what it is about, or writes another content of its kind',
    params: byId,
    body: CreativePatch.extend({ was: CreativePatch.optional() }),
    response: Creative,
  },
  deleteCreative: {
    method: 'DELETE',
    path: '/api/v1/creatives/{id}',
    access: 'content:write',
    summary: 'Deletes a creative that no playlist uses',
    params: byId,
    response: 'none',
  },
  listPlaylists: {
    method: 'GET',
    path: '/api/v1/playlists',
    access: 'content:read',
    summary: 'Every playlist',
    response: z.strictObject({ playlists: z.array(SavedPlaylist) }),
  },
  createPlaylist: {
    method: 'POST',
    path: '/api/v1/playlists',
    access: 'content:write',
    summary: 'Makes a playlist',
    body: PlaylistDraft,
    response: SavedPlaylist,
  },
  savePlaylist: {
    method: 'PUT',
    path: '/api/v1/playlists/{id}',
    access: 'content:write',
    summary: 'Replaces the name and slots of a playlist; every creative named must exist',
    params: byId,
    body: PlaylistDraft.extend(edited),
    response: SavedPlaylist,
  },
  deletePlaylist: {
    method: 'DELETE',
    path: '/api/v1/playlists/{id}',
    access: 'content:write',
    summary: 'Deletes a playlist that nothing schedules',
    params: byId,
    response: 'none',
  },
  getSchedule: {
    method: 'GET',
    path: '/api/v1/schedule',
    access: 'content:read',
    summary: 'Entries and dayparts',
    response: z.strictObject({ entries: z.array(SavedEntry), dayparts: z.array(SavedDaypart) }),
  },
  createEntry: {
    method: 'POST',
    path: '/api/v1/schedule/entries',
    access: 'schedule:write',
    summary: 'Schedules a playlist',
    body: EntryDraft,
    response: SavedEntry,
  },
  saveEntry: {
    method: 'PUT',
    path: '/api/v1/schedule/entries/{id}',
    access: 'schedule:write',
    summary: 'Replaces a schedule entry',
    params: byId,
    body: EntryDraft.extend(edited),
    response: SavedEntry,
  },
  deleteEntry: {
    method: 'DELETE',
    path: '/api/v1/schedule/entries/{id}',
    access: 'schedule:write',
    summary: 'Deletes a schedule entry',
    params: byId,
    response: 'none',
  },
  createDaypart: {
    method: 'POST',
    path: '/api/v1/schedule/dayparts',
    access: 'schedule:write',
    summary: 'Makes a daypart',
    body: DaypartDraft,
    response: SavedDaypart,
  },
  saveDaypart: {
    method: 'PUT',
    path: '/api/v1/schedule/dayparts/{id}',
    access: 'schedule:write',
    summary: 'Replaces a daypart; entries that use it move with it',
    params: byId,
    body: DaypartDraft.extend(edited),
    response: SavedDaypart,
  },
  deleteDaypart: {
    method: 'DELETE',
    path: '/api/v1/schedule/dayparts/{id}',
    access: 'schedule:write',
    summary: 'Deletes a daypart that nothing uses',
    params: byId,
    response: 'none',
  },
  setPassword: {
    method: 'POST',
    path: '/api/v1/me/password',
    access: 'console:enter',
    summary: 'Sets the first password of an account that came by a sign-in link',
    body: z.strictObject({ password: z.string().min(10).max(128) }),
    response: 'none',
  },
});
