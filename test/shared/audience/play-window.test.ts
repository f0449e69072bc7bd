import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BandedVisit, PlayAudience } from '../../../shared/audience/play-audience.ts';
import { PlayWindow } from '../../../shared/audience/play-window.ts';
import { type Sighting, Visit } from '../../../shared/audience/visit.ts';

class Person implements BandedVisit {
  visit = new Visit();
  band: BandedVisit['band'] = 'unknown';

  /** Seen every 100 ms over `[from, to]`, in seconds. */
  stand(from: number, to: number, facing: boolean): this {
    for (let at = from * 1000; at <= to * 1000; at += 100) this.visit.observe(at, { inZone: true, facing });
    return this;
  }
}

interface Life {
  person: Person;
  /** One sighting every 100 ms, then the person is gone. */
  frames: readonly Sighting[];
}

/** Shows plays of `playFrames` frames, one after the other, until everybody has gone. */
function playedOver(lives: readonly Life[], playFrames: number): PlayAudience[] {
  const window = new PlayWindow();
  const told: PlayAudience[] = [];
  const last = Math.max(...lives.map(({ frames }) => frames.length));
  window.begin([]);
  for (let frame = 0; frame <= last; frame++) {
    for (const { person, frames } of lives) {
      const sighting = frames[frame];
      if (sighting) person.visit.observe(100 * frame, sighting);
      else if (frame === frames.length) window.leave(person);
    }
    if ((frame + 1) % playFrames !== 0 && frame !== last) continue;
    const there = lives.filter(({ frames }) => frame < frames.length).map(({ person }) => person);
    told.push(PlayAudience.parse(window.end(there)));
    window.begin(there);
  }
  return told;
}

describe('PlayWindow', () => {
  it('AUD-34 gives each play what happened while it was on', () => {
    const window = new PlayWindow();
    const person = new Person();
    person.band = '60+';
    window.begin([]);
    person.stand(0, 2, false);
    const [first] = window.end([person]).play;
    window.begin([person]);
    person.stand(2, 5, true);
    const [second] = window.end([person]).play;
    expect(first).toMatchObject({
      band: '60+',
      impressions: 1,
      ots: 1,
      lts: 0,
      presenceMs: 2000,
      attentionMs: 0,
    });
    expect(second).toMatchObject({
      impressions: 1,
      lts: 1,
      lts2: 1,
      presenceMs: 3000,
      dwellMs: 3000,
      attentionMs: 3000,
    });
  });

  it('AUD-34 does not give a play the attention that came before it', () => {
    const window = new PlayWindow();
    const person = new Person().stand(0, 10, true);
    window.begin([person]);
    person.stand(10, 10.2, true);
    const [row] = window.end([person]).play;
    expect(row).toMatchObject({ impressions: 1, ots: 0, lts: 0, presenceMs: 200, attentionMs: 200 });
  });

  it('AUD-34 counts a visit once, when it ends, with its last band', () => {
    const window = new PlayWindow();
    const person = new Person().stand(0, 4, true);
    window.begin([person]);
    expect(window.end([person]).visits).toEqual([]);
    window.begin([person]);
    person.band = '20-39';
    window.leave(person);
    const { play, visits } = window.end([]);
    expect(play).toEqual([]);
    expect(visits).toEqual([
      {
        band: '20-39',
        people: 1,
        watchers: 1,
        engaged: 1,
        dwell: [1, 0, 0, 0, 0],
        attention: [0, 1, 0, 0],
        presenceMs: 4000,
        dwellMs: 4000,
        attentionMs: 4000,
      },
    ]);
    expect(window.end([]).visits).toEqual([]);
  });

  it('AUD-102 over all plays a person arrives once, and looks first at most once', () => {
    const window = new PlayWindow();
    const person = new Person();
    const rows = [false, true, true].map((facing, play) => {
      window.begin([person]);
      person.stand(play * 3, play * 3 + 3, facing);
      return window.end([person]).play[0];
    });
    expect(rows.map((row) => row?.arrivals)).toEqual([1, 0, 0]);
    expect(rows.map((row) => row?.firstLooks)).toEqual([0, 1, 0]);
    expect(rows.map((row) => row?.glances)).toEqual([0, 1, 0]);
  });

  it('AUD-101 somebody present who never watched is in no class of watchers', () => {
    const window = new PlayWindow();
    window.begin([]);
    window.leave(new Person().stand(0, 8, false));
    window.leave(new Person().stand(0, 40, true));
    expect(window.end([]).visits).toMatchObject([
      { people: 2, watchers: 1, dwell: [0, 0, 0, 1, 0], attention: [0, 0, 0, 1] },
    ]);
  });

  it('AUD-34 leaves no trace of somebody who never was present', () => {
    const window = new PlayWindow();
    window.begin([]);
    window.leave(new Person().stand(0, 0.3, true));
    expect(window.end([])).toEqual({ play: [], visits: [] });
  });

  it('AUD-30 says a few rows of sums, however many people there were', () => {
    const window = new PlayWindow();
    window.begin([]);
    const bands = ['20-39', '40-59', '60+', 'unknown'] as const;
    const people = Array.from({ length: 60 }, (_, i) => {
      const person = new Person().stand(0, 3, true);
      person.band = bands[i % 4] ?? 'unknown';
      return person;
    });
    for (const person of people.slice(0, 30)) window.leave(person);
    const audience = PlayAudience.parse(window.end(people.slice(30)));
    expect(audience.play).toHaveLength(4);
    expect(audience.visits).toHaveLength(4);
    expect(audience.play.reduce((sum, row) => sum + row.impressions, 0)).toBe(60);
    expect(audience.visits.reduce((sum, row) => sum + row.people, 0)).toBe(30);
  });

  it('AUD-34 AUD-6 loses and doubles no time, and no part is larger than its whole, wherever plays are cut', () => {
    const sighting = fc.record({ inZone: fc.constantFrom(true, true, true, false), facing: fc.boolean() });
    const person = fc.array(fc.record({ sighting, times: fc.integer({ min: 1, max: 20 }) }), {
      minLength: 1,
      maxLength: 8,
    });
    const people = fc.array(person, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(people, fc.integer({ min: 3, max: 60 }), (scripts, playFrames) => {
        const lives = scripts.map((script) => ({
          person: new Person(),
          frames: script.flatMap(({ sighting, times }) => Array.from({ length: times }, () => sighting)),
        }));
        const told = playedOver(lives, playFrames);
        const plays = told.flatMap(({ play }) => play);
        const visits = told.flatMap((one) => one.visits);
        for (const row of [...plays, ...visits]) {
          expect(row.attentionMs).toBeLessThanOrEqual(row.dwellMs);
          expect(row.dwellMs).toBeLessThanOrEqual(row.presenceMs);
        }
        for (const row of plays) {
          expect(row.ots).toBeLessThanOrEqual(row.impressions);
          expect(row.lts).toBeLessThanOrEqual(row.ots);
          expect(row.lts2).toBeLessThanOrEqual(row.lts);
        }
        const sum = (rows: readonly { presenceMs: number }[]): number =>
          rows.reduce((total, row) => total + row.presenceMs, 0);
        const present = lives.map(({ person }) => person.visit).filter((visit) => visit.present);
        expect(visits.reduce((total, row) => total + row.people, 0)).toBe(present.length);
        expect(sum(visits)).toBe(present.reduce((total, visit) => total + visit.presenceMs, 0));
        // Whoever becomes present in a later play gives nothing to those before, and half a second at most is lost.
        expect(sum(plays)).toBeLessThanOrEqual(sum(visits));
        expect(sum(plays)).toBeGreaterThan(sum(visits) - 500 * present.length - 1);
      }),
    );
  });
});
