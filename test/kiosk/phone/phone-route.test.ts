import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneRoute } from '../../../kiosk/phone/phone-route.ts';
import { typedCode } from '../../../kiosk/phone/typed-code.ts';

const at = (pathname: string, search = '') => phoneRoute({ pathname, search });

describe('phoneRoute', () => {
  it('PHN-1 claims only what follows /p/', () => {
    expect(at('/p/9Yb2mQpXr4sT7uVwZaBcDe')).toEqual({ name: 'claim', nonce: '9Yb2mQpXr4sT7uVwZaBcDe' });
    expect(at('/p/')).toEqual({ name: 'visit' });
    expect(at('/p/a/b')).toEqual({ name: 'visit' });
    expect(at(`/p/${'a'.repeat(65)}`)).toEqual({ name: 'visit' });
    expect(at('/phone')).toEqual({ name: 'visit' });
  });

  it('PHN-14 opens the camera page', () => {
    expect(at('/phone', '?about=camera')).toEqual({ name: 'camera', language: null });
    expect(at('/phone', '?about=camera&language=ja')).toEqual({ name: 'camera', language: 'ja' });
    expect(at('/phone', '?about=else')).toEqual({ name: 'visit' });
  });

  it('PHN-60 opens the way that a kiosk gave along, and nothing else that looks like it', () => {
    expect(at('/phone', '?map=kiosk-1&to=croissant')).toEqual({
      name: 'way',
      kioskId: 'kiosk-1',
      productId: 'croissant',
    });
    for (const search of ['?map=kiosk-1', '?to=croissant', '?map=a/b&to=c', `?map=k&to=${'x'.repeat(65)}`])
      expect(at('/phone', search)).toEqual({ name: 'visit' });
  });
});

describe('typedCode', () => {
  it('PHN-5 forgives spaces, dashes and small letters', () => {
    expect(typedCode(' bcdf-ghjk ')).toBe('BCDFGHJK');
    expect(typedCode('bcdf ghjk lmn')).toBe('BCDFGHJK');
  });

  it('PHN-5 gives at most eight capital letters, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[A-Z]{0,8}$/.test(typedCode(text))));
  });
});
