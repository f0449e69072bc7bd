import { beforeEach, expect, test } from 'vitest';
import { AddOnOffer } from '../../../kiosk/shop/add-on/add-on-offer.ts';

const JAM = { productId: 'jam', anchor: 'bread' };
const nothing = () => {
  throw new Error('nothing is chosen twice');
};

let told: string[];
let offer: AddOnOffer;
beforeEach(() => {
  told = [];
  offer = new AddOnOffer((action, productId) => told.push(`${action} ${productId}`));
});

test('KSK-171 one is chosen in a session and no other after it; it is told once', () => {
  offer.consider(() => null, false);
  expect(offer.shown(['bread'])).toBeNull();
  offer.consider(() => JAM, false);
  offer.consider(nothing, false);
  expect(offer.shown(['bread', 'milk'])).toEqual(JAM);
  expect(told).toEqual(['add-on-shown jam']);
});

test('KSK-171 it goes with what it goes with, and once listed it is no offer', () => {
  offer.consider(() => JAM, false);
  expect(offer.shown(['milk'])).toBeNull();
  expect(offer.shown(['bread', 'jam'])).toBeNull();
  expect(offer.shown(['bread'])).toEqual(JAM);
});

test('KSK-172 on a day of the lot it is chosen, counted and shown to nobody', () => {
  offer.consider(() => JAM, true);
  expect(offer.shown(['bread'])).toBeNull();
  expect(offer.chosen).toEqual(JAM);
  offer.end(['bread', 'jam']);
  expect(told).toEqual(['add-on-held jam', 'add-on-held-kept jam']);
});

test('KSK-172 what is on the list in the end is told once, and what was taken off again is not', () => {
  offer.consider(() => JAM, false);
  offer.end(['bread', 'jam']);
  offer.end(['bread', 'jam']);
  expect(told).toEqual(['add-on-shown jam', 'add-on-kept jam']);
  offer.consider(() => JAM, false);
  offer.dismissed();
  offer.end(['bread']);
  expect(told.slice(2)).toEqual(['add-on-shown jam', 'add-on-dismissed jam']);
});
