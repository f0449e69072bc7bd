/**
 * better-auth 1.7.25's own tables, with its own column names and types: it alone reads and writes them, but for the
 * few columns that the list of people needs. Give it `{ db: storage.writer, type: storage.kind, transaction: true }`.
 */
export interface AuthTables {
  user: UserTable;
  session: SessionTable;
  account: AccountTable;
  verification: VerificationTable;
  twoFactor: TwoFactorTable;
}

/** ISO text in SQLite, timestamptz in PostgreSQL, as better-auth wants them. */
type AuthDate = string | Date;

interface Stamped {
  id: string;
  createdAt: AuthDate;
  updatedAt: AuthDate;
}

export interface UserTable extends Stamped {
  name: string;
  email: string;
  emailVerified: number | boolean;
  image: string | null;
  /** Vitrine's own column: one of shared/protocol/role.ts. An unknown role may do nothing. */
  role: string;
  /** Of its two-factor plugin; null is false. */
  twoFactorEnabled: number | boolean | null;
}

export interface TwoFactorTable {
  id: string;
  userId: string;
  /** Both encrypted with the server's own secret. */
  secret: string;
  backupCodes: string;
  /** False until a first code has shown that the app has the secret. */
  verified: number | boolean | null;
  failedVerificationCount: number | null;
  lockedUntil: AuthDate | null;
}

export interface SessionTable extends Stamped {
  expiresAt: AuthDate;
  token: string;
  ipAddress: string | null;
  userAgent: string | null;
  userId: string;
}

export interface AccountTable extends Stamped {
  accountId: string;
  providerId: string;
  userId: string;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: AuthDate | null;
  refreshTokenExpiresAt: AuthDate | null;
  scope: string | null;
  password: string | null;
}

export interface VerificationTable extends Stamped {
  identifier: string;
  value: string;
  expiresAt: AuthDate;
}
