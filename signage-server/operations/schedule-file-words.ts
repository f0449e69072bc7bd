/**
 * What each field of the schedule file means, for its JSON Schema: by the way to it, or by `*.` and its name where it
 * means the same wherever it stands. Not in the model itself, which every screen loads before its first picture.
 */
export const scheduleFileWords: Readonly<Record<string, string>> = {
  '*.id':
    'Identity: letters, digits, - and _, up to 64. Keep it when you edit: screens go on where they stood by it.',
  '*.name': 'What people read. Up to 120 characters.',
  '*.createdAt': 'When it was made, in ms since 1970. Of equal ones the older comes first.',
  '*.start': 'Wall clock, `HH:MM`. The window holds from this minute on.',
  '*.end':
    'Wall clock, `HH:MM` or `24:00`. The window ends with this minute; not after `start`: it crosses midnight; equal: the whole day.',
  '*.weekday': 'ISO weekday: 1 is Monday, 7 is Sunday.',
  '*.displayIds': 'Screens by their ids; none named: every screen of the store.',
  '*.playlistId': 'The playlist that plays, by its id.',
  '*.layoutId': 'How the screen is divided meanwhile, by the id of a layout; null: full screen.',
  '*.productId': 'A product of the catalogue.',

  $schema: 'Address of this JSON Schema, for editors.',
  format: 'Always `vitrine-schedule`.',
  version: 'Of this format. A file of another version is refused.',
  displays: 'The screens that entries may name. Importing makes none: those that are named must be there.',
  'displays.zone': 'IANA time zone of the wall clock beside the screen, such as `Europe/Berlin`.',
  'displays.tags': 'Words that conditions can ask for.',
  schedule: 'All that decides what is on a screen. Rules, never expanded events.',

  'schedule.entries': 'The lines of the schedule: this playlist, on these screens, then.',
  'schedule.entries.layoutId':
    'How the screen is divided meanwhile; null: full screen. An overlay takes the place of its main zone.',
  'schedule.entries.daypartId': 'The window of the day, by the id of a daypart; null: all day.',
  'schedule.entries.weekdays':
    'ISO weekdays on which it may start. A window past midnight is one of the day on which it began.',
  'schedule.entries.from':
    'First day on which it may start, `YYYY-MM-DD`. What repeats counts from it and must have it.',
  'schedule.entries.until': 'Last day on which it may start. What began on it runs to the end of its window.',
  'schedule.entries.recurrence':
    'Which days, counted on the calendar from `from`; null: every day. Weekdays and dates hold as well.',
  'schedule.entries.recurrence.unit': 'Of what `every` counts. Weeks are ISO weeks.',
  'schedule.entries.recurrence.every': 'Every so many of them: 2 is every other one.',
  'schedule.entries.recurrence.on': 'Which day of those months.',
  'schedule.entries.recurrence.on.by': 'A date, or a weekday of the month.',
  'schedule.entries.recurrence.on.day':
    'Date in the month. A month without it has its last day instead, and the next one the date again.',
  'schedule.entries.recurrence.on.nth':
    'Which of its weekdays: 1 to 5, or `last`. A month without a fifth is skipped.',
  'schedule.entries.skip': 'Days on which it does not start, whatever else says so.',
  'schedule.entries.layer':
    '`overlay` lies over the main picture, is decided among overlays alone, and never lies over an alarm or closing time.',
  'schedule.entries.when': 'All of these must be so. What a screen does not know is not so.',
  'schedule.entries.when.fact': 'What is asked for.',
  'schedule.entries.when.tag': 'A word that somebody gave the screen.',
  'schedule.entries.when.has': 'false: the screen must not have the tag.',
  'schedule.entries.when.oneOf': 'The sky outside is one of these.',
  'schedule.entries.when.atLeast':
    'The value or more: degrees Celsius outside, or pieces in stock. Left out: no lower bound.',
  'schedule.entries.when.below': 'Less than this value. Left out: no upper bound.',
  'schedule.entries.when.is':
    'Who stands there, every key given must hold; or a language, `de`, or a form of it, `de-AT`.',
  'schedule.entries.priority': 'A higher number has the screen. Equal ones share the loop.',
  'schedule.entries.order':
    'Orders entries of equal priority in their shared loop; then the older, then the id.',
  'schedule.entries.zone':
    'IANA time zone by whose clock it runs ("head office time"); null: that of the screen.',
  'schedule.entries.secondsPerHour':
    'Share of voice: at least so many seconds of each clock hour, spread over it; null: its turn in the loop.',
  'schedule.entries.maxPlaysPerHour': 'At most so many plays begin in any 60 minutes; null: no limit.',

  'schedule.dayparts': 'Named windows of the day. Editing one moves running and future occurrences.',
  'schedule.dayparts.window': 'On the wall clock, half-open: its end belongs to what follows.',
  'schedule.dayparts.exceptions': 'Other windows on some weekdays.',
  'schedule.dayparts.exceptions.window': 'In place of the usual one; null: closed that day.',

  'schedule.playlists': 'What plays in a loop, in order.',
  'schedule.playlists.slots': 'Its places: each shows a creative, or is filled by another playlist.',
  'schedule.playlists.slots.id': 'Unique within the playlist. A screen keeps its position by it.',
  'schedule.playlists.slots.from': 'First day on which it plays, by the calendar of the screen.',
  'schedule.playlists.slots.until': 'Last day on which it plays.',
  'schedule.playlists.slots.creativeId':
    'What plays when no variant fits, and for everybody without a camera.',
  'schedule.playlists.slots.durationMs':
    'How long a picture stays, ms (10,000 when left out). A video plays to its end, at most this long.',
  'schedule.playlists.slots.variants': 'What plays instead for some audiences.',
  'schedule.playlists.slots.variants.creativeId': 'Plays in place of the generic creative.',
  'schedule.playlists.slots.variants.when': 'The audience it is for. Every key given must hold.',
  'schedule.playlists.slots.variants.persona':
    'Whom somebody had in mind, in their own words. No screen is told.',
  '*.band': 'Age band, estimated. There is none under 20.',
  '*.group': 'How many people are present together.',
  '*.attention': 'How many of them face the screen.',
  '*.presentation': 'How somebody presents, as guessed; only where the store has switched that on.',
  'schedule.playlists.slots.choice':
    'Who chooses among what fits: `rules` alone, or what the screen has learned (`learn`).',
  'schedule.playlists.slots.holdMs': 'How long what was chosen stays, whoever comes or goes; ms.',
  'schedule.playlists.slots.transition': 'How it takes the place of the one before; a fade when left out.',
  'schedule.playlists.slots.playlistId':
    'Another playlist, all of which plays in this place. Never itself, and at most eight deep.',

  'schedule.layouts': 'How screens can be divided.',
  'schedule.layouts.zones':
    'In the order in which they are drawn, later over earlier. Exactly one is the main zone.',
  'schedule.layouts.zones.x': 'Left edge, percent of the width of the screen.',
  'schedule.layouts.zones.y': 'Upper edge, percent of its height.',
  'schedule.layouts.zones.width': 'Percent of the width of the screen.',
  'schedule.layouts.zones.height': 'Percent of its height.',
  'schedule.layouts.zones.playlistId': 'What plays there; null: the main zone, for what the schedule says.',

  'schedule.creatives':
    'What can fill a screen. Files are named by their hash and do not travel; importing makes no creative.',
  'schedule.creatives.kind': 'What it is, and which further fields it has.',
  'schedule.creatives.contentClass': '`L0` is for everybody, `L1` is meant for an audience.',
  'schedule.creatives.category':
    'What it is about, where that decides who may or must be able to see it. Screens never learn it.',
  'schedule.creatives.lastDay':
    'The last day on which it plays, `YYYY-MM-DD`, on the wall calendar where the screen hangs. Absent: no last day.',
  'schedule.creatives.media': 'Its file.',
  'schedule.creatives.media.sha256': 'Hash of its bytes, hex: the name under which screens fetch it.',
  'schedule.creatives.media.mime': 'Its type.',
  'schedule.creatives.media.bytes': 'Its length.',
  'schedule.creatives.media.width': 'Pixels.',
  'schedule.creatives.media.height': 'Pixels.',
  'schedule.creatives.media.durationMs': 'Playing time of a video, ms.',
  'schedule.creatives.headline': 'Words above the product.',
  'schedule.creatives.theme': 'Its colours.',
  'schedule.creatives.heading': 'The large words.',
  'schedule.creatives.text': 'The words beneath.',
  'schedule.creatives.until': 'When a countdown is over, ms since 1970.',
  'schedule.creatives.after': 'What a countdown says from then on.',
  'schedule.creatives.caption': 'Words beside the code.',
  'schedule.creatives.url':
    'Of a QR code: what a phone opens. Of a web page: what is shown. Always https, and without a user name.',
  'schedule.creatives.choice': 'What a price list lists.',
  'schedule.creatives.choice.by': 'Whole categories, or single products.',
  'schedule.creatives.choice.categories': 'Categories of the catalogue, in this order.',
  'schedule.creatives.choice.productIds': 'Products of the catalogue, in this order.',
  'schedule.creatives.sections': 'Of a menu board, in order.',
  'schedule.creatives.sections.heading': 'Words above the section; may be empty.',
  'schedule.creatives.sections.items': 'Its lines.',
  'schedule.creatives.sections.items.by': 'In words of its own, or a product of the catalogue as it is now.',
  'schedule.creatives.sections.items.note': 'Smaller words beneath.',
  'schedule.creatives.sections.items.priceMinor':
    'Price in minor units (cents) of the currency of the store; null: none is printed.',
  'schedule.creatives.lines': 'Of a ticker: what runs along, one after the other.',
  'schedule.creatives.speed': 'How fast they run.',
  'schedule.creatives.html': 'Of a widget: what is run, without an origin and without a network.',

  'schedule.fillerPlaylistId':
    'What plays where nothing else can, by the id of a playlist; null: what played last, then the holding screen.',
  'schedule.takeovers':
    'What interrupted the schedule when this was exported. An import ignores them: they are acts of a moment.',
  'schedule.emergencies': 'The alarms of that moment. An import ignores them as well.',
  '*.startAt': 'When it began, ms since 1970.',
  'schedule.takeovers.priority': 'A higher number wins; of equal ones the newest.',
  'schedule.emergencies.priority': 'A higher number wins; of equal ones the newest. Exercises have 0.',
  'schedule.takeovers.leaseUntil': 'When screens let go of it by themselves, ms since 1970.',
  'schedule.emergencies.expiresAt': 'When screens let go of it by themselves, ms since 1970.',

  'schedule.openingHours': 'When the shop is open; null: always.',
  'schedule.openingHours.week': 'By weekday. One that is not listed is closed.',
  'schedule.openingHours.week.hours': 'Up to four stretches; one that crosses midnight is of its first day.',
  'schedule.openingHours.exceptions': 'Dates with other hours than their weekday.',
  'schedule.openingHours.exceptions.date': 'On the wall calendar, `YYYY-MM-DD`.',
  'schedule.openingHours.exceptions.hours': 'The hours of that date; none: closed.',
  'schedule.openingHours.closedPlaylistId': 'What plays outside these hours; null: a dark screen.',
};
