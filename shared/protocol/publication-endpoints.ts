import { z } from 'zod';
import { CreativeCopy } from '../consent/copy-finding.ts';
import { Instant } from '../model/id.ts';
import { Rollout } from '../model/rollout.ts';
import { RuleFinding } from '../model/rule-finding.ts';
import { Differences } from './difference.ts';
import { DraftChanges } from './draft-change.ts';
import { endpoints } from './endpoint.ts';

const Revision = z.int().min(1);
const byRevision = z.strictObject({ revision: z.coerce.number().pipe(Revision) });

/** Something that was published: when, by whom, and which earlier revision it put back, if it did. */
const PastPublication = z.strictObject({
  revision: Revision,
  at: Instant,
  by: z.string(),
  restored: Revision.nullable(),
});
export type PastPublication = z.infer<typeof PastPublication>;

/** The drafts, told apart by all that would be published of them. */
const DraftsDigest = z.string().regex(/^[0-9a-f]{64}$/);

/** What somebody has said of drafts, and when. */
export const ApprovalWord = z.strictObject({
  by: z.string(),
  at: Instant,
  note: z.string(),
  isMine: z.boolean(),
  /** The drafts have been edited since. */
  isEdited: z.boolean(),
});
export type ApprovalWord = z.infer<typeof ApprovalWord>;

/** How far the second pair of eyes has come, where the store asks for one. */
export const Approval = z.strictObject({
  required: z.boolean(),
  /** Of the drafts as they are now; null where nobody has to approve them. */
  drafts: DraftsDigest.nullable(),
  /** Who has approved exactly these drafts. */
  given: z.strictObject({ by: z.string(), at: Instant, isMine: z.boolean() }).nullable(),
  /** Who has asked for it, and who would not approve and why. */
  asked: ApprovalWord.nullable(),
  sentBack: ApprovalWord.nullable(),
  /** Whose approval an edit has voided since. */
  voided: ApprovalWord.nullable(),
});
export type Approval = z.infer<typeof Approval>;

/** What somebody says of the drafts that they have seen. */
const Said = z.strictObject({ drafts: DraftsDigest, note: z.string().trim().max(500).default('') });

/** Publishing: what waits, a second person's word on it, what was published before, and the way back to that. */
export const publicationEndpoints = endpoints({
  publishState: {
    method: 'GET',
    path: '/api/v1/publications',
    access: 'content:read',
    summary: 'What is published, and whether the drafts differ from it',
    response: DraftChanges.extend({
      published: z.strictObject({ revision: z.int(), at: Instant, by: z.string() }).nullable(),
      /** Audience rules that keep the drafts from being published, or that somebody has to approve first. */
      rules: z.array(RuleFinding),
      /** Lines on screens that show how much the shop knows of their readers: a warning. */
      copy: z.array(CreativeCopy),
      approval: Approval,
      /** The publication that some screens have and others wait for; null where none is under way. */
      rollout: Rollout.nullable(),
    }),
  },
  readDifferences: {
    method: 'GET',
    path: '/api/v1/publications/differences',
    access: 'content:read',
    summary:
      'Everything that publishing the drafts (or putting a revision back) would change, as it was and as it will be, and which screens would fetch how much',
    query: z.strictObject({
      revision: z.coerce.number().pipe(Revision).optional(),
      /** How many of the differences to leave out, for those after them. */
      after: z.coerce.number().pipe(z.int().min(0)).default(0),
      limit: z.coerce.number().pipe(z.int().min(1).max(200)).default(50),
    }),
    response: Differences,
  },
  publish: {
    method: 'POST',
    path: '/api/v1/publications',
    access: 'publish',
    summary: 'Publishes the drafts as one new revision and rings every display it changes',
    /** The drafts that somebody has looked at: others are refused. Absent: whatever they are. */
    query: z.strictObject({ drafts: DraftsDigest.optional() }),
    response: z.strictObject({ revision: z.int(), displays: z.int() }),
  },
  listPublications: {
    method: 'GET',
    path: '/api/v1/publications/history',
    access: 'content:read',
    summary: 'What was published, the latest first; further ones by the lowest revision seen',
    query: z.strictObject({
      before: z.coerce.number().pipe(Revision).optional(),
      limit: z.coerce.number().pipe(z.int().min(1).max(100)).default(10),
    }),
    response: z.strictObject({ publications: z.array(PastPublication), more: z.boolean() }),
  },
  comparePublication: {
    method: 'GET',
    path: '/api/v1/publications/{revision}/changes',
    access: 'content:read',
    summary: 'What would change on the screens if a revision were put back, and which of its files are gone',
    params: byRevision,
    response: DraftChanges.extend({
      /** Names of creatives whose files have been deleted since: with one of them it cannot be put back. */
      missing: z.array(z.string()),
    }),
  },
  restorePublication: {
    method: 'POST',
    path: '/api/v1/publications/{revision}/restore',
    access: 'publish',
    summary: 'Puts a revision back on the screens, as a new one; the drafts stay as they are',
    params: byRevision,
    response: z.strictObject({ revision: Revision, displays: z.int() }),
  },
  approveDrafts: {
    method: 'POST',
    path: '/api/v1/publications/approval',
    access: 'approve',
    summary: 'Approves the drafts as they are, for somebody else to publish; any edit voids it',
    body: z.strictObject({ drafts: DraftsDigest }),
    response: 'none',
  },
  askApproval: {
    method: 'POST',
    path: '/api/v1/publications/approval/request',
    access: 'content:write',
    summary: 'Asks the others to approve the drafts as they are; any edit voids it',
    body: Said,
    response: 'none',
  },
  sendBackDrafts: {
    method: 'POST',
    path: '/api/v1/publications/approval/refusal',
    access: 'approve',
    summary: 'Does not approve of the drafts that somebody asked for, and says why',
    body: Said,
    response: 'none',
  },
});
