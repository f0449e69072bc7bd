import { describe, expect, it } from 'vitest';
import { Assortment } from '../../../kiosk/shop/assortment.ts';
import { FactsBook, NO_FACTS } from '../../../kiosk/shop/facts-book.ts';
import { product } from './product.ts';

const NO_BOOK = new FactsBook(NO_FACTS);
const products = [
  product('wine', { category: 'Drinks', sensitive: true, wasMinor: 900, priceMinor: 100 }),
  product('juice', { category: 'Drinks', wasMinor: 200, priceMinor: 150 }),
  product('gone', { category: 'Drinks', stock: 0, wasMinor: 200, priceMinor: 100 }),
  product('dearer', { wasMinor: 100, priceMinor: 120 }),
  product('cake', {
    category: 'Bakery',
    wasMinor: 200,
    priceMinor: 100,
    goesWith: ['juice', 'gone', 'unknown'],
  }),
];

describe('Assortment', () => {
  const assortment = new Assortment(products);

  it('KSK-12 offers neither what is sensitive nor sold out nor dearer than before; the best saving first', () => {
    expect(assortment.offers.map(({ id }) => id)).toEqual(['cake', 'juice']);
  });

  it('KSK-12 names no sold-out companion', () => {
    expect(assortment.goesWith(products[4] ?? product('none'), NO_BOOK).map(({ id }) => id)).toEqual([
      'juice',
    ]);
  });

  it('KSK-12 lets no sensitive product stand for its category', () => {
    const drinks = assortment.categories.find(({ name }) => name === 'Drinks');
    expect(drinks).toEqual({
      name: 'Drinks',
      count: 3,
      pictures: ['/catalogue/juice.webp', '/catalogue/gone.webp'],
    });
  });

  it('KSK-158 instead of what is sold out stands what is called alike, and what costs alike only where there is none', () => {
    const shelf = new Assortment([
      product('gone', { name: 'Heather honey', stock: 0, priceMinor: 450 }),
      product('oil', { name: 'Sunflower oil', priceMinor: 450 }),
      product('other', { name: 'Wildflower honey', priceMinor: 900 }),
      product('empty', { name: 'Sunflower honey', stock: 0, priceMinor: 450 }),
    ]);
    const instead = (id: string) =>
      shelf.instead(shelf.byId(id) ?? product('none'), NO_BOOK).map((one) => one.id);
    expect(instead('gone')).toEqual(['other']);
    expect(instead('oil')).toEqual(['other']);
  });

  it('KSK-2 finds a category beside its products, and shows the first 60 of more as that', () => {
    const many = Array.from({ length: 70 }, (_, n) =>
      product(`bar-${n}`, { name: `Soap ${n}`, category: 'Home' }),
    );
    const large = new Assortment([...products, ...many]);
    const drinks = large.find('drin');
    expect(drinks.categories.map(({ name }) => name)).toEqual(['Drinks']);
    expect(drinks.products).toEqual([]);
    expect(large.find('soap')).toMatchObject({ isCut: true, isPart: false, categories: [] });
    expect(large.find('soap').products).toHaveLength(60);
    expect(large.find('soap 7')).toMatchObject({ isCut: false, isPart: false });
    expect(large.find('soap tin')).toMatchObject({ isCut: true, isPart: true });
    expect(large.find('  ').categories).toEqual([]);
  });

  const inCategories = (count: number, department?: (n: number) => string) =>
    Array.from({ length: count }, (_, n) =>
      product(`p${n}`, { category: `Cat ${n}`, ...(department && { department: department(n) }) }),
    );

  it('KSK-190 up to twelve categories all stand on the first page, whatever departments they are in', () => {
    const { front } = new Assortment(inCategories(12, (n) => `Department ${n % 2}`));
    expect(front.departments).toEqual([]);
    expect(front.categories).toHaveLength(13);
  });

  it('KSK-190 of more, departments stand there, each with its categories; one of a single category is that category', () => {
    const shop = new Assortment([
      ...inCategories(30, (n) => (n === 29 ? 'Alone' : `Department ${n % 3}`)),
      product('loose', { category: 'Loose' }),
    ]);
    expect(shop.front.departments.map(({ name, count }) => [name, count])).toEqual([
      ['Department 0', 10],
      ['Department 1', 10],
      ['Department 2', 9],
    ]);
    expect(shop.front.categories.map(({ name }) => name)).toEqual(['Cat 29', 'Loose', null]);
    expect(shop.categoriesIn('Department 1').map(({ name }) => name)).toContain('Cat 4');
    expect(shop.categoriesIn(null)).toHaveLength(31);
  });

  it('KSK-190 of many without departments the largest stand there, with the way to all of them', () => {
    const shop = new Assortment([...inCategories(42), product('more', { category: 'Cat 40' })]);
    const { departments, categories } = shop.front;
    expect(departments).toMatchObject([{ name: null, count: 43 }]);
    expect(departments[0]?.categories).toHaveLength(42);
    expect(categories).toHaveLength(12);
    expect(categories.map(({ name }) => name)).toContain('Cat 40');
    expect(categories.at(-1)?.name).toBeNull();
  });

  it('KSK-190 two departments may each have a category of one name', () => {
    const shop = new Assortment([
      product('a', { category: 'Other', department: 'Garden' }),
      product('b', { category: 'Other', department: 'Kitchen' }),
    ]);
    expect(shop.inCategory('Other').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(shop.inCategory('Other', 'Kitchen').map(({ id }) => id)).toEqual(['b']);
    expect(shop.inCategory('Other', 'Nowhere')).toEqual([]);
    expect(shop.categories.map(({ name, department }) => [name, department])).toEqual([
      ['Other', 'Garden'],
      ['Other', 'Kitchen'],
      [null, undefined],
    ]);
  });

  it('KSK-12 shows everything on request', () => {
    expect(assortment.categories.at(-1)?.name).toBeNull();
    expect(assortment.inCategory(null)).toHaveLength(products.length);
    expect(assortment.inCategory('Bakery').map(({ id }) => id)).toEqual(['cake']);
  });
});
