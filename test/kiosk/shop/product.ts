import type { ShopProduct } from '../../../shared/model/catalogue.ts';

/** A product of which only the named parts matter. */
export function product(id: string, parts: Partial<ShopProduct> = {}): ShopProduct {
  return {
    id,
    name: id,
    brand: '',
    category: 'Pantry',
    description: '',
    priceMinor: 100,
    currency: 'EUR',
    unit: 'each',
    stock: 5,
    stockAt: 1_790_000_000_000,
    aisle: '1',
    bay: 'A',
    picture: `/catalogue/${id}.webp`,
    sensitive: false,
    goesWith: [],
    ...parts,
  };
}
