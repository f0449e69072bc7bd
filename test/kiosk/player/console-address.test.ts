import { describe, expect, it } from 'vitest';
import { consoleAddress } from '../../../kiosk/player/console-address.ts';

const told = 'http://192.168.1.20:8080/console';

describe('consoleAddress', () => {
  it.each(['http://localhost:8080/player', 'http://127.0.0.1:8080/player', 'http://[::1]:8080/player'])(
    'PLY-25 sends nobody at another computer to %s',
    (page) => {
      expect(consoleAddress(new URL(page), told)).toBe(told);
      expect(consoleAddress(new URL(page), 'http://localhost:8080/console')).toBeNull();
    },
  );

  it('PLY-25 keeps an address that this screen itself came by', () => {
    expect(consoleAddress(new URL('https://shop.example/player?display=a#x'), told)).toBe(
      'https://shop.example/console',
    );
    // A name that only begins like one of the loopback's is another device's.
    expect(consoleAddress(new URL('https://localhost.example/player'), told)).toBe(
      'https://localhost.example/console',
    );
  });
});
