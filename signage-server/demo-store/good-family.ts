/** Goods of one kind that stand side by side: every line of it in every pack. */
export interface GoodFamily {
  /** Lower case, unique: other families name it in `beside`. */
  key: string;
  category: string;
  aisle: string;
  bay: string;
  /** Drawn from for each line. All invented. */
  brands: readonly string[];
  /** In pence, of the first pack; a line is up to a third dearer. */
  price: number;
  packs: readonly Pack[];
  /**
   * One a row: the name, and behind a bar the emoji that it looks like. In a container it lies before it. A name is the
   * whole name of the product.
   */
  lines: string;
  /** What it is put into; without, it is seen as it is. */
  container?: string;
  /** Drawn from for each line. */
  words: readonly string[];
  /** Keys of families, or ids of single products, that go with it. */
  beside: readonly string[];
  sensitive?: true;
  /** What tells its packs apart; "Size" unless said. */
  trait?: string;
}

export interface Pack {
  /** As printed: "500 g", "pack of 6". */
  unit: string;
  /** How many times the price of the first pack; 1 unless said. */
  times?: number;
  /** How many are in the picture. */
  shown?: 1 | 2 | 3;
}
