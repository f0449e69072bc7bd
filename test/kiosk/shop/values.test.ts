import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactsBook, NO_FACTS } from '../../../kiosk/shop/facts-book.ts';
import { NO_TASTE, tasted } from '../../../kiosk/shop/steer/taste.ts';
import { valueChoices } from '../../../kiosk/shop/steer/values.ts';
import { type Claim, ClaimAbout } from '../../../shared/model/product-facts.ts';
import { product } from './product.ts';

const NOW = new Date(2026, 10, 23, 12).getTime();
const TODAY = '2026-11-23';

const claim = (text: string, parts: Partial<Claim> = {}): Claim => ({
  id: `c-${text}`,
  text,
  source: 'Label',
  url: null,
  statedOn: '2026-01-01',
  validUntil: null,
  about: 'other',
  certificate: null,
  ...parts,
});
const bookOf = (claims: Readonly<Record<string, Claim[]>>) =>
  new FactsBook({
    ...NO_FACTS,
    products: Object.entries(claims).map(([id, told]) => ({
      ...new FactsBook(NO_FACTS).of(id),
      claims: told,
    })),
  });

const products = ['eggs', 'honey', 'soap', 'cake'].map((id) => product(id));
const book = bookOf({
  eggs: [claim('Organic', { about: 'climate' }), claim('From near here', { about: 'origin' })],
  honey: [claim('organic'), claim('From near here', { about: 'origin', validUntil: '2026-11-22' })],
  soap: [claim('No animal testing', { about: 'welfare', validUntil: TODAY })],
  cake: [claim('Vegan', { statedOn: '2026-11-24' })],
});
const shown = (...values: string[]) =>
  tasted(products, { ...NO_TASTE, values }, book, NOW).map(({ id }) => id);

describe('values', () => {
  it('KSK-150 only what has a claim that holds today can be chosen, by subject and in the merchant’s own words', () => {
    expect(valueChoices(products, book, TODAY)).toEqual([
      { value: 'about climate', text: null, count: 1 },
      { value: 'about origin', text: null, count: 1 },
      { value: 'about welfare', text: null, count: 1 },
      { value: 'says organic', text: 'Organic', count: 2 },
      { value: 'says from near here', text: 'From near here', count: 1 },
      { value: 'says no animal testing', text: 'No animal testing', count: 1 },
    ]);
    expect(valueChoices(products, new FactsBook(NO_FACTS), TODAY)).toEqual([]);
  });

  it('KSK-150 what is shown has all that was chosen, and nothing that is over or still to come', () => {
    expect(shown('says organic')).toEqual(['eggs', 'honey']);
    expect(shown('says organic', 'about climate')).toEqual(['eggs']);
    expect(shown('about origin')).toEqual(['eggs']);
    expect(shown('about welfare')).toEqual(['soap']);
    expect(shown('says vegan')).toEqual([]);
    const days = fc
      .date({
        min: new Date('2026-11-20T00:00:00Z'),
        max: new Date('2026-11-26T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((day) => day.toISOString().slice(0, 10));
    const claims = fc.array(
      fc
        .tuple(
          fc.constantFrom('Organic', 'Vegan', 'Fair'),
          days,
          fc.option(days),
          fc.constantFrom(...ClaimAbout.options),
        )
        .map(([text, statedOn, validUntil, about]) => claim(text, { statedOn, validUntil, about })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(
        fc.array(claims, { minLength: 4, maxLength: 4 }),
        fc.subarray(['says organic', 'says vegan', 'about climate', 'about origin'], { minLength: 1 }),
        (all, values) => {
          const told = bookOf(Object.fromEntries(products.map(({ id }, n) => [id, all[n] ?? []])));
          const right = products.filter((_, n) =>
            values.every((value) =>
              (all[n] ?? []).some(
                ({ text, about, statedOn, validUntil }) =>
                  statedOn <= TODAY &&
                  (validUntil === null || validUntil >= TODAY) &&
                  (value === `says ${text.toLowerCase()}` || value === `about ${about}`),
              ),
            ),
          );
          expect(tasted(products, { ...NO_TASTE, values }, told, NOW)).toEqual(right);
        },
      ),
    );
  });
});
