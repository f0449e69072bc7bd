import { expect, it } from 'vitest';
import { averageAudience } from '../../../kiosk/console/insight/audience-words.ts';
import { AudienceLedger } from '../../../shared/audience/audience-ledger.ts';
import { contentTotal } from '../../../shared/audience/content-total.ts';
import type { BandedVisit } from '../../../shared/audience/play-audience.ts';
import { PlayWindow } from '../../../shared/audience/play-window.ts';
import { releaseContent } from '../../../shared/audience/release-content.ts';
import { Visit } from '../../../shared/audience/visit.ts';
import { DAY_MS } from '../../../shared/schedule/civil-date.ts';

const MONDAY = Date.UTC(2026, 10, 16, 9);
const PLAY_MS = 10_000;

/** Somebody who is there from one second of a play to another. */
function present(from: number, to: number): BandedVisit {
  const visit = new Visit();
  for (let at = from * 1000; at <= to * 1000; at += 100) visit.observe(at, { inZone: true, facing: false });
  return { visit, band: 'unknown' };
}

it('AUD-79 who is present on average in a play is the time that people were present in it, over its length (AUA)', () => {
  const ledger = new AudienceLedger();
  const window = new PlayWindow();
  // Twenty plays of ten seconds, each with somebody for all of it and somebody for four seconds: 1.4.
  for (let play = 0; play < 20; play++) {
    window.begin([]);
    const people = [present(0, 10), present(3, 7)];
    for (const person of people) window.leave(person);
    ledger.addPlay({
      ...{ creativeId: 'bread', playlistId: 'loop', endedAt: MONDAY + play * PLAY_MS },
      ...{ lengthMs: PLAY_MS, audience: window.end([]), adaptive: false },
    });
  }
  const cells = ledger.drainAll().cells.map((cell) => ({ ...cell, displayId: 'wall', receivedAt: MONDAY }));
  const total = contentTotal(releaseContent(cells, { k: 10, now: MONDAY + 30 * DAY_MS, zone: 'UTC' }));
  expect([total.plays, total.playedSeconds, total.presenceSeconds]).toEqual([20, 200, 280]);
  expect(averageAudience(total)).toBe('1.4');
});
