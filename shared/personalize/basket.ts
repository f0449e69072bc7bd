/** What was bought or collected together at one time: a receipt, or all that one person bought on one day. */
export interface Basket {
  /** Epoch milliseconds. */
  at: number;
  /** Ids of products; one named twice counts once. */
  products: readonly string[];
}
