import { describe, expect, it } from 'vitest';
import { postureChangeOf, postureDraftOf } from '../../../kiosk/console/cameras/posture-draft.ts';
import {
  type AudienceRow,
  peopleByBand,
  percent,
  perPlay,
  tensText,
  withheld,
} from '../../../kiosk/console/insight/audience-words.ts';
import { nameOf } from '../../../kiosk/console/media/upload.ts';
import { roleDuties } from '../../../kiosk/console/people/role-duties.ts';
import { downloadRulesOf, downloadsDraftOf } from '../../../kiosk/console/settings/downloads-draft.ts';
import { DownloadRules, FREE_DOWNLOADS } from '../../../shared/model/download-rules.ts';
import { cameraEndpoints } from '../../../shared/protocol/camera-endpoints.ts';

const row = (band: AudienceRow['band']): AudienceRow => ({
  grain: 'hour',
  from: 0,
  to: 1,
  displayName: null,
  band,
  people: 20,
  presenceSeconds: 1,
});

describe('audience figures', () => {
  it('CON-81 a withheld figure says so, and never a number', () => {
    expect(withheld(null)).toBe('withheld');
    expect(withheld(0)).toBe('0');
    expect(percent(null)).toBe('withheld');
    expect(percent(0.314)).toBe('31%');
  });

  it('CON-81 a figure in tens says how few at most', () => {
    expect(tensText(0, 10)).toBe('fewer than 10');
    expect(tensText(1230, 10)).toBe('1,230');
    expect([perPlay(0, 40), perPlay(30, 0), perPlay(30, 40), perPlay(90, 40)]).toEqual([
      'withheld',
      'withheld',
      '0.75',
      '2.3',
    ]);
  });

  it('CON-231 people of a band are added up over rows, youngest first', () => {
    expect(peopleByBand([row('60+'), row('60+'), row('20-39')])).toEqual([
      { label: '20 to 39', value: 20 },
      { label: '60 and older', value: 40 },
    ]);
  });
});

describe('posture', () => {
  const care = { basis: null, authority: null };
  const { body } = cameraEndpoints.setPosture;

  it('CON-95 off needs a reason alone; anything above needs all of its preconditions', () => {
    const draft = postureDraftOf({ setting: { posture: 'P0' }, care }, 'Shop');
    expect(body.safeParse(postureChangeOf(draft)).error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'reason',
    ]);
    const because = { ...draft, reason: 'agreed with counsel' };
    expect(body.safeParse(postureChangeOf(because)).success).toBe(true);
    const refused = body.safeParse(postureChangeOf({ ...because, posture: 'P3' }));
    expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'posture.notice.contact',
      'posture.notice.dpiaReference',
      'posture.notice.signAcknowledgedAt',
    ]);
    const whole = {
      ...because,
      posture: 'P3',
      contact: 'us@x.example',
      dpiaReference: '1',
      signAcknowledgedAt: 1,
    } as const;
    expect(body.safeParse(postureChangeOf(whole)).success).toBe(true);
  });

  it('AUD-56 what may not estimate has no switch for presentation; elsewhere it is absent until it is on', () => {
    const draft = postureDraftOf({ setting: { posture: 'P0' }, care }, 'Shop');
    const on = { ...draft, presentation: true };
    const postureOf = (change: typeof draft) =>
      (postureChangeOf(change) as { posture: Record<string, unknown> }).posture;
    expect(postureOf({ ...draft, posture: 'P3' })).not.toHaveProperty('presentation');
    expect(postureOf({ ...on, posture: 'P3' })).toHaveProperty('presentation', true);
    expect(postureOf({ ...on, posture: 'P2' })).not.toHaveProperty('presentation');
  });
});

describe('roles', () => {
  it('CON-90 the words for a role come from its rights', () => {
    expect(roleDuties('owner')).toBe('May do everything');
    expect(roleDuties('viewer')).toBe('See content, see displays');
  });
});

describe('uploads', () => {
  it('CON-40 a creative is called after its file, cut to what a name may be', () => {
    expect(nameOf({ name: 'Spring sale.final.png' })).toBe('Spring sale.final');
    expect(nameOf({ name: '.gitignore' })).toBe('.gitignore');
    expect(nameOf({ name: '' })).toBe('Untitled');
    expect(nameOf({ name: `${'x'.repeat(300)}.mp4` })).toHaveLength(120);
  });
});

describe('downloads', () => {
  it('CON-97 empty fields are no rule; a window needs both of its ends, a rate is within reason', () => {
    const rules = { window: { start: '22:00', end: '24:00' }, kilobytesPerSecond: 500 };
    const draft = downloadsDraftOf(rules);
    expect(downloadRulesOf(draft)).toEqual({ ...rules, window: { start: '22:00', end: '00:00' } });
    const empty = downloadsDraftOf(FREE_DOWNLOADS);
    expect(downloadRulesOf(empty)).toEqual(FREE_DOWNLOADS);
    const wrong = DownloadRules.safeParse(
      downloadRulesOf({ ...empty, start: '22:00', kilobytesPerSecond: '3' }),
    );
    expect(wrong.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'window.end',
      'kilobytesPerSecond',
    ]);
  });
});
