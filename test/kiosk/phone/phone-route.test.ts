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

  it('PHN-60 leaves what a kiosk gave along to the page that reads it', () => {
    for (const search of ['?map=kiosk-1&to=croissant', '?how-to=soup&step=2', '?claim=c&of=p'])
      expect(at('/phone', search)).toEqual({ name: 'taken' });
    expect(at('/phone', '?to=croissant')).toEqual({ name: 'visit' });
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
