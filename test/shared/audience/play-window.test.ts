import { describe, expect, it } from 'vitest';
import { type BandedVisit, PlayAudience } from '../../../shared/audience/play-audience.ts';
import { PlayWindow } from '../../../shared/audience/play-window.ts';
import { Visit } from '../../../shared/audience/visit.ts';

class Person implements BandedVisit {
  visit = new Visit();
  band: BandedVisit['band'] = 'unknown';

  /** Seen every 100 ms over `[from, to]`, in seconds. */
  stand(from: number, to: number, facing: boolean): this {
    for (let at = from * 1000; at <= to * 1000; at += 100) this.visit.observe(at, { inZone: true, facing });
    return this;
  }
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
});
