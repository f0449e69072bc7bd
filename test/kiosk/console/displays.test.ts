import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraText } from '../../../kiosk/console/displays/camera-fault-words.ts';
import { commandText, outcomeText } from '../../../kiosk/console/displays/command-words.ts';
import { displayHealth, isOnGlass } from '../../../kiosk/console/displays/display-health.ts';
import { impossibleIn, readCode, showCode } from '../../../kiosk/console/displays/pairing-code.ts';
import { deliveryOf } from '../../../kiosk/console/publish/delivery.ts';
import { CameraFault } from '../../../shared/model/camera-fault.ts';
import { CommandFault, type CommandRecord } from '../../../shared/model/command.ts';
import type { Display, DisplayStatus } from '../../../shared/model/display.ts';
import { PLAIN_CAMERA } from '../../../shared/model/display-camera.ts';

const NOW = Date.parse('2026-05-04T12:00Z');

const status: DisplayStatus = {
  at: NOW,
  revision: 7,
  nowPlaying: null,
  state: 'playing',
  newestRevision: 7,
  darkUntil: null,
  missing: [],
  failing: [],
  filesReady: 3,
  filesNeeded: 3,
  camera: 'on',
  cameraFault: null,
  cameras: [],
  cameraReason: 'as-signed',
  clock: 'server',
  mode: 'normal',
  refusedBuild: null,
  queued: 0,
  storage: { usedBytes: 1, quotaBytes: 100, persisted: true },
  decodeFailures: 0,
  step: null,
  memoryBytes: null,
  warnings: [],
  build: 'test',
  width: 1920,
  height: 1080,
};

function display(change: Partial<Display> = {}, reported: Partial<DisplayStatus> = {}): Display {
  return {
    id: 'wall',
    name: 'Wall',
    kind: 'wall',
    zone: 'Europe/London',
    tags: [],
    rotation: 0,
    camera: PLAIN_CAMERA,
    pairedAt: 1,
    revokedAt: null,
    desiredRevision: 7,
    reportedRevision: 7,
    online: true,
    lastSeenAt: NOW,
    status: { ...status, ...reported },
    createdAt: 1,
    ...change,
  };
}

describe('health', () => {
  it('CON-32 a screen that shows what is published is well', () => {
    expect(displayHealth(display(), NOW)).toEqual({ tone: 'success', word: 'Online', problems: [] });
  });

  it('CON-32 an offline screen says since when, and that it plays on', () => {
    const health = displayHealth(display({ online: false, lastSeenAt: NOW - 7_200_000 }), NOW);
    expect(health.tone).toBe('danger');
    expect(health.problems[0]).toBe('Last seen 2 hours ago. It goes on playing what it has.');
  });

  it('CON-32 nobody has become it yet: no alarm, but a reason', () => {
    expect(displayHealth(display({ pairedAt: null, online: false }), NOW).tone).toBe('idle');
  });

  it('CON-32 a kiosk that somebody uses is well, and says so', () => {
    const kiosk = { kind: 'kiosk' } as const;
    const used = displayHealth(display(kiosk, { state: 'in-use' }), NOW);
    expect(used).toEqual({ tone: 'success', word: 'Online · somebody is using it', problems: [] });
    expect(displayHealth(display(kiosk, { state: 'holding' }), NOW).tone).toBe('warning');
    expect(displayHealth(display({ ...kiosk, online: false }, { state: 'in-use' }), NOW).word).toBe(
      'Offline',
    );
  });

  it('CON-32 a screen that is dark because the shop is closed is well, and says when it opens', () => {
    const closed = (darkUntil: number | null, more: Partial<DisplayStatus> = {}) =>
      displayHealth(display({}, { state: 'closed', nowPlaying: null, darkUntil, ...more }), NOW);
    expect(closed(Date.parse('2026-05-04T18:00Z'))).toEqual({
      tone: 'success',
      word: 'Closed, dark until 19:00',
      problems: [],
    });
    expect(closed(Date.parse('2026-05-05T07:00Z')).word).toBe('Closed, dark until Tue 5 May, 08:00');
    expect(closed(null).word).toBe('Closed, dark');
    // What is wrong all the same is not kept back.
    expect(closed(null, { clock: 'untrusted' })).toMatchObject({ tone: 'warning', word: 'Look at this' });
    expect(displayHealth(display({ online: false }, { state: 'closed' }), NOW).word).toBe('Offline');
  });

  it('CON-32 a window in the background is told as that, and how to bring it back', () => {
    const health = displayHealth(display({}, { state: 'hidden', nowPlaying: null }), NOW);
    expect([health.tone, health.word]).toEqual(['warning', 'Window in the background']);
    expect(health.problems).toEqual([
      'Its window is in the background there, so nothing plays. Bring it to the front.',
    ]);
    const away = displayHealth(display({ online: false }, { state: 'hidden' }), NOW);
    expect([away.word, away.problems.length]).toEqual(['Offline', 1]);
  });

  it('CON-32 a screen whose clock had lost the time says what to do', () => {
    const health = displayHealth(display({}, { clock: 'untrusted' }), NOW);
    expect(health.tone).toBe('warning');
    expect(health.problems[0]).toContain('set it there, or replace its battery');
    expect(displayHealth(display({}, { clock: 'kept' }), NOW).problems).toEqual([]);
  });

  it('CON-32 safe mode and a player that was given up are told', () => {
    const health = displayHealth(display({}, { mode: 'safe', refusedBuild: '1.1' }), NOW);
    expect(health.tone).toBe('warning');
    expect(health.problems[0]).toContain('safe mode');
    expect(health.problems[1]).toContain('The new player 1.1 did not run there');
  });

  it('CON-8 while the server is away nobody knows how a screen is', () => {
    const unknown = { tone: 'idle', word: 'Unknown', problems: [] };
    expect(displayHealth(display(), NOW, false)).toEqual(unknown);
    expect(displayHealth(display({ online: false }), NOW, false)).toEqual(unknown);
  });

  it('CON-32 camera, storage, backlog and a version behind are each named', () => {
    const wrong = {
      camera: 'denied',
      queued: 500,
      storage: { usedBytes: 95, quotaBytes: 100, persisted: true },
    } as const;
    const { tone, problems } = displayHealth(display({ reportedRevision: 6 }, wrong), NOW);
    expect(tone).toBe('warning');
    expect(problems).toHaveLength(4);
    expect(problems[0]).toContain('the newest has not reached it yet');
  });
});

describe('camera', () => {
  it('CON-220 every fault is told in words, and a screen plays on', () => {
    for (const cameraFault of CameraFault.options) {
      const { tone, problems } = displayHealth(display({}, { camera: 'failed', cameraFault }), NOW);
      expect(tone).toBe('warning');
      expect(problems).toHaveLength(1);
      expect(problems[0]?.length).toBeGreaterThan(30);
    }
  });

  it('CON-220 a fault of a camera that is on is told too, and a player that tells no fault is understood', () => {
    const other = displayHealth(display({}, { camera: 'on', cameraFault: 'other-camera' }), NOW);
    expect(other.problems).toEqual(['The camera chosen for it is not connected, so it uses another.']);
    expect(displayHealth(display({}, { camera: 'failed' }), NOW).problems).toEqual([
      'Its camera does not work. It plays without an audience.',
    ]);
    expect(displayHealth(display({}, { camera: 'off' }), NOW).problems).toEqual([]);
  });

  it('CON-220 a camera that is used in another way than usual is told as that', () => {
    const camera = { reach: 'far', deviceLabel: 'Shelf camera', turn: 180 } as const;
    expect(cameraText(display())).toBe('on');
    expect(cameraText(display({ camera }))).toBe(
      'on, for people far away, Shelf camera, picture turned by 180°',
    );
    expect(cameraText(display({ status: null }))).toBeNull();
  });
});

describe('commands', () => {
  const record: CommandRecord = {
    id: 'c1',
    command: { kind: 'identify' },
    state: 'done',
    sentBy: 'Ada',
    sentAt: NOW,
    expiresAt: NOW + 1,
    receivedAt: NOW,
    finishedAt: NOW,
    result: null,
    code: null,
  };

  it('CON-37 every fault is explained, and every result that has figures tells them', () => {
    for (const code of CommandFault.options)
      expect(outcomeText({ ...record, state: 'failed', code })?.length).toBeGreaterThan(20);
    expect(outcomeText(record)).toBeNull();
    expect(outcomeText({ ...record, state: 'sent' })).toBeNull();
    expect(outcomeText({ ...record, state: 'expired' })).toContain('not done in time');
    const refreshed = {
      command: { kind: 'refresh-content' },
      result: { filesReady: 2, filesNeeded: 3 },
    } as const;
    expect(outcomeText({ ...record, ...refreshed })).toBe('2 of 3 files ready');
    const cleared = {
      command: { kind: 'clear-content' },
      result: { fetchedFiles: 1, fetchedBytes: 4e6 },
    } as const;
    expect(outcomeText({ ...record, ...cleared })).toBe('1 file fetched anew, 4.0 MB');
    expect(commandText({ kind: 'volume', level: 0 })).toBe('Mute');
    expect(commandText({ kind: 'safe-mode', on: false })).toBe('Leave safe mode');
  });
});

describe('delivery', () => {
  it('CON-72 each step says when it was reached, where that is known', () => {
    const at = Date.parse('2026-05-04T11:05Z');
    const blank = { pushedAt: null, filesReady: null, filesNeeded: null, verifiedAt: null, onGlassAt: null };
    const ladder = { displayId: 'wall', revision: 7, ...blank };
    expect(deliveryOf(display(), { ...ladder, onGlassAt: at }).text).toBe('on glass, 4 May 2026, 12:05');
    const behind = display({ reportedRevision: 6 });
    expect(deliveryOf(behind, { ...ladder, pushedAt: at }).text).toContain('pushed, 4 May 2026, 12:05');
    expect(deliveryOf(behind, { ...ladder, verifiedAt: at }).text).toContain('verified, 4 May 2026, 12:05');
    expect(deliveryOf(behind, ladder).text).toBe('pushed; it has not shown it yet');
  });

  it('CON-32 what was altered on its way to a screen is said, with where to look', () => {
    const { tone, problems } = displayHealth(display({}, { warnings: ['manifest-refused'] }), NOW);
    expect([tone, problems[0]]).toEqual(['warning', expect.stringContaining('altered on the way')]);
  });

  it('CON-72 a screen is on glass once it reports the wanted revision or a later one', () => {
    expect(isOnGlass(display())).toBe(true);
    expect(isOnGlass(display({ reportedRevision: 8 }))).toBe(true);
    expect(isOnGlass(display({ reportedRevision: null }))).toBe(false);
    expect(deliveryOf(display()).step).toBe('on-glass');
  });

  it('CON-72 before that it is told, downloading with a share, or waiting', () => {
    const behind = { reportedRevision: 6 };
    expect(deliveryOf(display(behind)).step).toBe('told');
    const downloading = deliveryOf(display(behind, { state: 'downloading', filesReady: 1, filesNeeded: 4 }));
    expect(downloading).toMatchObject({ step: 'downloading', progress: 0.25 });
    expect(deliveryOf(display({ ...behind, online: false })).step).toBe('waiting');
    expect(deliveryOf(display({ online: false }))).toMatchObject({
      step: 'waiting',
      text: 'offline; it had this',
    });
    expect(deliveryOf(display({ desiredRevision: 0, reportedRevision: null })).step).toBe('waiting');
  });
});

describe('pairing code', () => {
  it('CON-30 case, spaces and dashes do not matter', () => {
    for (const typed of ['bcdfghjk', ' BCDF GHJK', 'bc-df-gh-jk', 'BCDFGHJK!']) {
      expect(readCode(typed)).toBe('BCDFGHJK');
      expect(impossibleIn(typed)).toBeNull();
    }
  });

  it('CON-36 a letter or digit that no code has is left out, and named', () => {
    expect([readCode('bcda'), impossibleIn('bcda')]).toEqual(['BCD', 'A']);
    expect([readCode('b2cd'), impossibleIn('b2cd')]).toEqual(['BCD', '2']);
    for (const sign of ['a', 'E', 'i', 'O', 'u', 'y', '0', '9', 'é', 'Ж']) {
      expect(readCode(sign)).toBe('');
      expect(impossibleIn(sign)).toBe(sign.toUpperCase());
    }
  });

  it('CON-30 whatever is pasted, what is read is a code or the beginning of one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const code = readCode(typed);
        expect(code).toMatch(/^[BCDFGHJ-NP-TV-XZ]{0,8}$/);
        expect(readCode(showCode(code))).toBe(code);
      }),
    );
  });
});
