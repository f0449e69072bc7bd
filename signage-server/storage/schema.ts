import type { Generated } from 'kysely';
import type { Rotation } from '../../shared/model/rotation.ts';
import type { AnswerTables } from './answer-schema.ts';
import type { ApiKeyTables } from './api-key-schema.ts';
import type { AudienceTables } from './audience-schema.ts';
import type { AuthTables } from './auth-schema.ts';
import type { BasketTables } from './basket-schema.ts';
import type { BroughtTables } from './brought-schema.ts';
import type { CapFeedTables } from './cap-feed-schema.ts';
import type { CatalogueTables } from './catalogue-schema.ts';
import type { ContentTables } from './content-schema.ts';
import type { CouponTables } from './coupon-schema.ts';
import type { ErrandTables } from './errand-schema.ts';
import type { EventTables } from './event-schema.ts';
import type { ExperimentTables } from './experiment-schema.ts';
import type { FleetTables } from './fleet-schema.ts';
import type { FloorPlanTables } from './floor-plan-schema.ts';
import type { FloorTables } from './floor-schema.ts';
import type { HoldTables } from './hold-schema.ts';
import type { InterruptionTables } from './interruption-schema.ts';
import type { LibraryTables } from './library-schema.ts';
import type { ListTables } from './list-schema.ts';
import type { LogTables } from './log-schema.ts';
import type { MailingTables } from './mailing-schema.ts';
import type { MessageTables } from './message-schema.ts';
import type { PersonTables } from './person-schema.ts';
import type { PersonalRuleTables } from './personal-rule-schema.ts';
import type { PointsTables } from './points-schema.ts';
import type { PollTables } from './poll-schema.ts';
import type { SalesTables } from './sales-schema.ts';
import type { StepTables } from './step-schema.ts';
import type { TouchTables } from './touch-schema.ts';
import type { VisitPlanTables } from './visit-plan-schema.ts';
import type { VisitTables } from './visit-schema.ts';
import type { WatchTables } from './watch-schema.ts';
import type { WeatherTables } from './weather-schema.ts';
import type { WebhookTables } from './webhook-schema.ts';

/**
 * One schema for SQLite and PostgreSQL. Times are integer milliseconds, booleans 0 or 1, JSON is text, so that a
 * row reads the same from both. Names are snake_case, except in better-auth's own tables.
 */
export interface Database
  extends AnswerTables,
    AudienceTables,
    BasketTables,
    BroughtTables,
    CapFeedTables,
    CatalogueTables,
    ContentTables,
    CouponTables,
    ErrandTables,
    EventTables,
    ExperimentTables,
    FleetTables,
    FloorPlanTables,
    FloorTables,
    HoldTables,
    InterruptionTables,
    LibraryTables,
    ListTables,
    LogTables,
    PersonTables,
    PersonalRuleTables,
    MailingTables,
    MessageTables,
    PointsTables,
    PollTables,
    SalesTables,
    StepTables,
    TouchTables,
    VisitPlanTables,
    VisitTables,
    WatchTables,
    WeatherTables,
    WebhookTables,
    ApiKeyTables,
    AuthTables {
  display: DisplayTable;
  display_key: DisplayKeyTable;
  pairing_code: PairingCodeTable;
  enrolment_token: EnrolmentTokenTable;
  server_key: ServerKeyTable;
  change: ChangeTable;
  audit: AuditTable;
  audit_head: AuditHeadTable;
}

export interface DisplayTable {
  id: string;
  name: string;
  kind: 'wall' | 'kiosk';
  zone: string;
  /** Degrees clockwise by which it turns its picture. */
  rotation: Generated<Rotation>;
  /** DisplayCamera as JSON; null while nobody has said anything about it. */
  camera: string | null;
  /** string[] as JSON. */
  tags: Generated<string>;
  paired_at: number | null;
  revoked_at: number | null;
  /** The revision it should show; 0 until something is published. */
  desired_revision: number;
  /** The revision it last said it shows. */
  reported_revision: number | null;
  /** Last DisplayStatus, as JSON. */
  status: string | null;
  last_seen_at: number | null;
  /** 1 while a socket is open somewhere. Trust it only beside a fresh `last_seen_at`: a process can die. */
  online: number;
  /** Names the socket that `online` speaks of: the late end of an earlier one must not put it to 0. */
  connection_id: string | null;
  created_at: number;
}

/** Keys that are or were a display. An old key keeps its row, so that its screen can be told what happened. */
export interface DisplayKeyTable {
  thumbprint: string;
  display_id: string;
  /** Public JWK, as JSON. */
  jwk: string;
  added_at: number;
  ended_at: number | null;
  ended_by: 'revoked' | 'replaced' | null;
}

export interface PairingCodeTable {
  code: string;
  thumbprint: string;
  jwk: string;
  /** What the screen said of itself and where it asked from, as JSON, for the person who pairs it. */
  facts: string;
  created_at: number;
  expires_at: number;
  /** Set once, when the code is used. */
  display_id: string | null;
}

export interface EnrolmentTokenTable {
  /** SHA-256 of the token, hex: a stolen database opens nothing. */
  token_hash: string;
  display_id: string;
  created_at: number;
  expires_at: number;
  used_at: number | null;
}

/** Secrets that the server makes for itself at first start, by name. */
export interface ServerKeyTable {
  name: string;
  value: string;
  created_at: number;
}

/** What rang, in order: the change feed's memory. Old rows are deleted after some minutes. */
export interface ChangeTable {
  seq: Generated<number>;
  topic: string;
  at: number;
}

/** Who did what, when. Rows are only ever added, each with a hash over itself and the row before it. */
export interface AuditTable {
  /** From 1, without a gap. */
  seq: number;
  id: string;
  at: number;
  actor: string;
  action: string;
  subject: string;
  detail: string;
  hash: string;
}

/** One row: where the chain of the audit ends. */
export interface AuditHeadTable {
  seq: number;
  hash: string;
}
