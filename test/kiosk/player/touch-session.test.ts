import { expect, test } from 'vitest';
import { TouchSession } from '../../../kiosk/player/touch-session.ts';

function session() {
  const time = { now: 1000 };
  const touch = new TouchSession(() => time.now);
  const seen: string[] = [];
  for (const type of ['begin', 'warning', 'end'])
    touch.addEventListener(type, () =>
      seen.push(type === 'warning' ? `${touch.warning}` : type === 'end' ? touch.endedBy : 'begin'),
    );
  const pass = (ms: number) => {
    time.now += ms;
    touch.tick();
  };
  return { touch, pass, seen };
}

test('PLY-19 warns after 40 s, counts 20 s down, and ends by itself', () => {
  const { touch, pass, seen } = session();
  touch.touch();
  pass(39_999);
  expect(seen).toEqual(['begin']);
  pass(1);
  expect(touch.warning).toBe(20);
  pass(19_000);
  expect(touch.warning).toBe(1);
  pass(1000);
  expect(touch.active).toBe(false);
  expect(seen).toEqual(['begin', '20', '1', 'idle']);
  touch.end('done');
});

test('PLY-19 each touch starts the 40 s anew, but a warning is only met by extending', () => {
  const { touch, pass } = session();
  touch.touch();
  pass(39_000);
  touch.touch();
  pass(39_000);
  expect(touch.warning).toBeNull();
  pass(2000);
  expect(touch.warning).toBe(19);
  touch.touch();
  pass(1000);
  expect(touch.warning).toBe(18);
  touch.extend();
  expect(touch.warning).toBeNull();
  pass(39_000);
  expect(touch.active).toBe(true);
  touch.end('done');
});

test.each(['phone', 'listening'] as const)(
  'PLY-19 waits longer while the person is at this: %s',
  (attention) => {
    const { touch, pass } = session();
    touch.touch();
    touch.attention = () => attention;
    pass(99_000);
    expect(touch.warning).toBeNull();
    pass(1000);
    expect(touch.warning).toBe(20);
    touch.end('done');
  },
);

test('PLY-19 ends once, by the first reason', () => {
  const { touch, seen } = session();
  touch.end('done');
  touch.touch();
  touch.end('remote');
  touch.end('done');
  touch.extend();
  expect(seen).toEqual(['begin', 'remote']);
});
