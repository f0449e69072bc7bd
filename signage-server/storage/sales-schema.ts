export interface SalesTables {
  learned_sale: LearnedSaleTable;
  sales_lesson: SalesLessonTable;
}

/** What the shop's receipts say of one product: sums over at least five baskets, and nobody's. */
export interface LearnedSaleTable {
  product_id: string;
  /** Baskets of the 30 days before the lesson that held it. */
  recent: number;
  /** What is bought with it, as JSON: pairs of a product's id and a strength from 0 to 1, strongest first. */
  beside: string;
}

/** One row: when this was last learned. Its revision is another random text after each lesson. */
export interface SalesLessonTable {
  id: 'sales';
  revision: string;
  learned_at: number;
  baskets: number;
}
