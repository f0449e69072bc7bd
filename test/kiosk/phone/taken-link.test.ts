import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planLink } from '../../../kiosk/phone/plan/plan-link.ts';
import { takenLink } from '../../../kiosk/phone/taken/taken-link.ts';
import { takenAddress } from '../../../kiosk/shop/take/taken-address.ts';

/** An address of the phone page. */
const at = (search: string, hash = '') => ({ search, hash });

describe('what a code on a kiosk gives along', () => {
  it('PHN-60 is the way, the how-to at its step or the claim that the kiosk shows, and nothing else that looks like it', () => {
    expect(takenLink(at('?map=kiosk-1&to=croissant'))).toEqual({
      name: 'way',
      kioskId: 'kiosk-1',
      productId: 'croissant',
    });
    expect(takenLink(at('?how-to=soup&step=3'))).toEqual({ name: 'how-to', howToId: 'soup', step: 3 });
    expect(takenLink(at('?how-to=soup'))).toEqual({ name: 'how-to', howToId: 'soup', step: 0 });
    expect(takenLink(at('?claim=c1&of=eggs'))).toEqual({ name: 'claim', claimId: 'c1', productId: 'eggs' });
    for (const search of [
      '',
      '?map=kiosk-1',
      '?to=croissant',
      '?map=a/b&to=c',
      `?map=k&to=${'x'.repeat(65)}`,
      '?claim=c1',
      '?how-to=a/b&step=1',
      '?how-to=soup&step=-1',
      '?how-to=soup&step=1e9',
      '?how-to=soup&step=one',
    ])
      expect(takenLink(at(search)), search).toBeNull();
  });

  it('PHN-60 is read by the phone as it was written by the kiosk, and holds no more', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
    fc.assert(
      fc.property(id, fc.integer({ min: 0, max: 30 }), (howToId, step) => {
        const { origin, pathname, search } = new URL(
          takenAddress('https://shop.example', { 'how-to': howToId, step: String(step) }),
        );
        expect([origin, pathname]).toEqual(['https://shop.example', '/phone']);
        expect([...new URLSearchParams(search).keys()]).toEqual(['how-to', 'step']);
        expect(takenLink(at(search))).toEqual({ name: 'how-to', howToId, step });
      }),
    );
  });

  it('PHN-80 a link to a plan is read where its key is one, and is in no part of an address that servers are sent', () => {
    const key = 'AbCdEfGhIjKlMnOpQrStUv';
    const link = new URL(planLink('https://shop.example', key));
    expect([link.pathname, link.search]).toEqual(['/phone', '']);
    expect(takenLink(link)).toEqual({ name: 'plan', key });
    for (const hash of ['', '#plan=', `#plan=${key}x`, '#plan=a/b', '#list=AbCdEfGhIjKlMnOpQrStUv'])
      expect(takenLink(at('', hash)), hash).toBeNull();
  });
});
