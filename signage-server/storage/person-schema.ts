/** What Vitrine itself keeps of a console account, beside better-auth's tables. */
export interface PersonTables {
  person_state: PersonStateTable;
  publish_lift: PublishLiftTable;
  passkey: PasskeyTable;
}

export interface PersonStateTable {
  user_id: string;
  /** Null until somebody has come in: an invitation that was not taken yet. */
  first_in_at: number | null;
  last_in_at: number | null;
  /** The account is closed; its name stays, for what it did. */
  removed_at: number | null;
  removed_by: string | null;
}

/** A key pair on somebody's device; this is the public half. */
export interface PasskeyTable {
  /** Base64url, as the device made it. */
  credential_id: string;
  user_id: string;
  name: string;
  /** SPKI in DER, base64url. */
  public_key: string;
  /** COSE: -7 ES256, -8 Ed25519, -257 RS256. */
  algorithm: number;
  /** The device's own count of uses, 0 of those that do not count. */
  uses: number;
  made_at: number;
  used_at: number | null;
}

export interface PublishLiftTable {
  id: string;
  asked_by: string;
  asked_at: number;
}
