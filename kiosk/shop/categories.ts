import type { ShopProduct } from '../../shared/model/catalogue.ts';

/** A category with what its tile shows; `name` null is the whole shop. */
export interface Category {
  name: string | null;
  /** What holds it together with others, where the shop says so. Two may have a category of one name. */
  department?: string;
  count: number;
  pictures: string[];
}

/** Categories behind one tile; `name` null are all there are. */
export interface Department {
  name: string | null;
  count: number;
  pictures: string[];
  categories: readonly Category[];
}

/** What stands on the first page. */
export interface Front {
  departments: readonly Department[];
  categories: readonly Category[];
}

/** As many as a kiosk's width holds in one row beside the words. */
const MOST_PICTURES = 6;
/** Tiles that one looks through at a glance; more of them stand behind others. */
const MOST_IN_FRONT = 12;

/** All categories in the catalogue's own order, then everything. A sensitive product never stands for its category. */
export function categoriesOf(products: readonly ShopProduct[]): Category[] {
  const members = new Map<string, ShopProduct[]>();
  for (const product of products) {
    const key = keyOf(product.category, product.department);
    const known = members.get(key);
    if (known) known.push(product);
    else members.set(key, [product]);
  }
  const categories = [...members.values()].flatMap((own): Category[] => {
    const [first] = own;
    const shown = own.filter((product) => !product.sensitive).slice(0, 2);
    return first
      ? [
          {
            name: first.category,
            ...(first.department !== undefined && { department: first.department }),
            count: own.length,
            pictures: shown.map((product) => product.picture),
          },
        ]
      : [];
  });
  const everything = {
    name: null,
    count: products.length,
    pictures: categories.flatMap((category) => category.pictures.slice(0, 1)).slice(0, MOST_PICTURES),
  };
  return categories.length > 1 ? [...categories, everything] : categories;
}

/** A category by its name and department. */
export function keyOf(category: string, department: string | undefined): string {
  return `${department ?? ''}\n${category}`;
}

/** The tiles of the first page: all categories where they are few; else departments, or the largest and the way to all. */
export function frontOf(all: readonly Category[]): Front {
  const categories = all.filter(({ name }) => name !== null);
  const everything = all.filter(({ name }) => name === null);
  if (categories.length <= MOST_IN_FRONT) return { departments: [], categories: all };
  const departments = departmentsOf(categories);
  const held = new Set(departments.flatMap((department) => department.categories));
  const loose = categories.filter((category) => !held.has(category));
  const room = Math.max(0, MOST_IN_FRONT - departments.length);
  if (loose.length <= room) return { departments, categories: [...loose, ...everything] };
  const largest = new Set([...loose].sort((a, b) => b.count - a.count).slice(0, Math.max(0, room - 1)));
  return {
    departments: [...departments, department(null, categories)],
    categories: [...loose.filter((category) => largest.has(category)), ...everything],
  };
}

/** By name; one of a single category is that category. */
function departmentsOf(categories: readonly Category[]): Department[] {
  const names = [...new Set(categories.flatMap((category) => category.department ?? []))].sort();
  const departments = names
    .map((name) =>
      department(
        name,
        categories.filter((category) => category.department === name),
      ),
    )
    .filter((one) => one.categories.length > 1);
  return departments.length > 1 ? departments : [];
}

function department(name: string | null, categories: readonly Category[]): Department {
  return {
    name,
    count: categories.reduce((sum, { count }) => sum + count, 0),
    pictures: categories.flatMap(({ pictures }) => pictures.slice(0, 1)).slice(0, 2),
    categories,
  };
}
