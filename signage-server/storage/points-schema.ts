export interface PointsTables {
  points_rules: PointsRulesTable;
  points_account: PointsAccountTable;
  points_receipt: PointsReceiptTable;
  phone_review: PhoneReviewTable;
}

/** One row: what points are given for, as JSON. */
export interface PointsRulesTable {
  id: 'points';
  content: string;
  changed_at: number;
}

/** Somebody who collects. The book knows them by `id` alone; without this row it leads to nobody. */
export interface PointsAccountTable {
  id: string;
  customer_id: string;
  made_at: number;
}

/** A receipt that earned points, and by which rule: so that what is brought back goes by the same. */
export interface PointsReceiptTable {
  basket_id: string;
  account_id: string;
  paid_minor: number;
  returned_minor: number;
  /** SpendRule of then. */
  every_minor: number;
  points: number;
}

/** What somebody said of a product on their phone. */
export interface PhoneReviewTable {
  id: string;
  /** Null once its writer is forgotten: what is on kiosks stays there, and is nobody's. */
  customer_id: string | null;
  product_id: string;
  rating: number;
  text: string;
  written_at: number;
  /** When somebody of the shop put it on the kiosks. */
  shown_at: number | null;
}
