import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plainMessage } from '../../../kiosk/console/data/plain-message.ts';
import { alongWords } from '../../../kiosk/console/differences/change-words.ts';
import { addDays, mondayOf } from '../../../kiosk/console/parts/calendar.ts';
import {
  bytesText,
  clockEndText,
  clockText,
  durationText,
  momentText,
  spanText,
  writeAsIn,
} from '../../../kiosk/console/parts/moments.ts';
import { instantOfWall, startOfDay, wallText } from '../../../kiosk/console/parts/wall-time.ts';
import { matchPath } from '../../../kiosk/console/shell/match-path.ts';
import { CapFeedDraft } from '../../../shared/model/cap-feed.ts';
import { QrContent } from '../../../shared/model/drawn-content.ts';
import { WebPageContent } from '../../../shared/model/framed-content.ts';

describe('addresses', () => {
  it('CON-6 a pattern takes its own path, with parameters decoded, and no other', () => {
    expect(matchPath('/console', '/console/')).toEqual({});
    expect(matchPath('/console/displays/:id', '/console/displays/a%20b')).toEqual({ id: 'a b' });
    expect(matchPath('/console/displays/:id', '/console/displays')).toBeNull();
    expect(matchPath('/console/displays', '/console/media')).toBeNull();
  });

  it('CON-6 an address that is not well encoded is no page and no crash', () => {
    expect(matchPath('/console/displays/:id', '/console/displays/%E0%A4%A')).toBeNull();
  });
});

describe('words for fields', () => {
  const message = (schema: z.ZodType, value: unknown) => {
    const { error } = schema.safeParse(value);
    return error?.issues[0] ? plainMessage(error.issues[0]) : null;
  };

  it('CON-22 what is missing or too short is said in plain words', () => {
    expect(message(z.string().min(1), '')).toBe('Please fill this in.');
    expect(message(z.string().min(10), 'short')).toBe('At least 10 characters, please.');
    expect(message(z.array(z.string()).min(1), [])).toBe('Please choose at least one.');
    expect(message(z.number(), Number.NaN)).toBe('Please fill this in.');
  });

  it('CON-22 an address that is refused is answered with one that would not be', () => {
    const words = 'Please type an https address, such as https://shop.example/menu.';
    for (const url of ['http://shop.example', 'shop.example', '']) {
      expect(message(WebPageContent, { kind: 'web-page', url })).toBe(words);
      expect(message(QrContent, { kind: 'qr', theme: 'paper', heading: 'Menu', url })).toBe(words);
    }
    expect(message(CapFeedDraft, { name: 'A', url: 'ftp://a.example', filter: {} })).toBe(words);
  });

  it('CON-22 limits and forms name what is allowed', () => {
    expect(message(z.string().max(3), 'four')).toBe('Please keep this to 3 characters.');
    expect(message(z.int().max(100), 101)).toBe('The most is 100.');
    expect(message(z.int().min(0), -1)).toBe('The least is 0.');
    expect(message(z.email(), 'nobody')).toContain('name@example.com');
  });
});

describe('clocks and calendars', () => {
  it('CON-23 dates are written as in the language of the store, whatever the browser says', () => {
    const at = Date.parse('2026-05-04T12:05Z');
    writeAsIn('en-US');
    expect(momentText(at, 'UTC')).toBe('May 4, 2026, 12:05');
    for (const language of ['en-GB', 'de-DE', 'en', 'no language']) {
      writeAsIn(language);
      expect(momentText(at, 'UTC')).toBe('4 May 2026, 12:05');
    }
  });

  it('CON-33 a day begins at 00:00 and ends at 24:00', () => {
    const midnight = startOfDay('2026-05-04', 'Europe/London');
    expect(clockText(midnight, 'Europe/London')).toBe('00:00');
    expect(clockEndText(midnight, 'Europe/London')).toBe('24:00');
    expect(clockEndText(midnight + 60_000, 'Europe/London')).toBe('00:01');
  });

  it('CON-33 a wall reading names the first instant that has it, through both DST changes', () => {
    expect(instantOfWall('2026-03-29T02:30', 'Europe/Berlin')).toBe(Date.parse('2026-03-29T01:00Z'));
    expect(instantOfWall('2026-10-25T02:30', 'Europe/Berlin')).toBe(Date.parse('2026-10-25T00:30Z'));
    expect(instantOfWall('nonsense', 'Europe/Berlin')).toBeNull();
    expect(instantOfWall('2026-05-01T10:00', 'Mars/Olympus')).toBeNull();
  });

  it('CON-33 reading the wall and going back loses nothing but the seconds', () => {
    const zones = fc.constantFrom('Europe/London', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland');
    // Summer in the north: no clock of these is put back in June or July.
    const summer = fc.integer({ min: Date.parse('2026-06-01'), max: Date.parse('2026-07-31') });
    fc.assert(
      fc.property(zones, summer, (zone, at) => {
        const minute = Math.floor(at / 60_000) * 60_000;
        expect(instantOfWall(wallText(at, zone), zone)).toBe(minute);
      }),
    );
  });

  it('CON-60 a day with a DST change is an hour shorter or longer', () => {
    const hours = (date: string) =>
      (startOfDay(date, 'Europe/London', 1) - startOfDay(date, 'Europe/London')) / 3_600_000;
    expect([hours('2026-03-28'), hours('2026-03-29'), hours('2026-10-25')]).toEqual([24, 23, 25]);
  });

  it('CON-60 weeks begin on Monday, over months and years', () => {
    expect(mondayOf('2027-01-03')).toBe('2026-12-28');
    expect(mondayOf('2026-12-28')).toBe('2026-12-28');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });
});

describe('amounts', () => {
  it('CON-80 lengths, spans and sizes read as people write them', () => {
    expect([durationText(9_400), durationText(65_000), durationText(3_723_000)]).toEqual([
      '0:09',
      '1:05',
      '1:02:03',
    ]);
    expect([spanText(20_000), spanText(38 * 60_000), spanText(7_500_000)]).toEqual([
      '20 s',
      '38 min',
      '2 h 5 min',
    ]);
    expect([bytesText(999), bytesText(4_210_000), bytesText(6e9)]).toEqual(['999 B', '4.2 MB', '6.0 GB']);
  });
});

describe('what comes along', () => {
  const product = (how: 'added' | 'removed') => ({ what: 'product', name: 'Rice', how }) as const;

  it('CON-74 products that come along are one line, those that go another, and none is none', () => {
    expect(alongWords([])).toEqual([]);
    expect(alongWords(Array(13).fill(product('added')))).toEqual(['And 13 products that they show.']);
    expect(alongWords([product('removed'), product('added')])).toEqual([
      'And 1 product that they show.',
      'And 1 product that they no longer show.',
    ]);
  });
});
