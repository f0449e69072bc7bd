import type { Product } from '../../../shared/model/product.ts';

/** A product of which only the named parts matter. */
export function product(id: string, parts: Partial<Product> = {}): Product {
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
