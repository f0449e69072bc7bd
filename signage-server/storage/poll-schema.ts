/** What somebody asks their friends by a link. */
export interface PollTables {
  friend_poll: FriendPollTable;
  friend_vote: FriendVoteTable;
}

export interface FriendPollTable {
  /** 128 random bits: all that is in the link. */
  id: string;
  /** Whose it is: a remembered person, else a visit. */
  customer_id: string | null;
  visit_id: string | null;
  /** One to three product ids, as JSON. */
  products: string;
  made_at: number;
  closes_at: number;
  closed_at: number | null;
}

export interface FriendVoteTable {
  poll_id: string;
  /** SHA-256 of a random number that the voter's browser made for this question alone, hex. */
  voter_hash: string;
  product_id: string;
  at: number;
}
