import { z } from 'zod';
import { HelpTopic } from '../model/help-request.ts';
import { Id, Instant } from '../model/id.ts';
import { OrderKind, OrderStep, StepTaken } from '../model/order.ts';
import { PickUpItem, PickUpState } from '../model/pick-up.ts';

const iso = z.iso.datetime({ precision: 3 }).describe('The same time, ISO 8601 in UTC');
const colleague = z.string().describe('Held as an account of the shop’s staff, whose name is not told');
const screen = { display_id: Id.nullable(), display_name: z.string().nullable() };
const moment = Instant.nullable();
const isoOrNull = iso.nullable();

/** What the shop floor holds about one person, as an export gives it. */
export const ownFloorTables = {
  help_request: z
    .array(
      z.strictObject({
        id: Id,
        ...screen,
        visit_id: Id.nullable(),
        topic: HelpTopic,
        product_id: Id.nullable(),
        product_name: z.string().nullable(),
        asked_at: Instant,
        asked_at_iso: iso,
        promised_by: Instant,
        waiting_since: Instant,
        answered_at: moment,
        answered_at_iso: isoOrNull,
        escalated_at: moment,
        taken_by: colleague.nullable(),
        ended_at: moment,
        ended_at_iso: isoOrNull,
        outcome: z.string().nullable(),
      }),
    )
    .describe('Times you called somebody of the staff.'),
  visit_share: z
    .array(
      z.strictObject({
        visit_id: Id,
        greet_as: z.string().nullable(),
        shared_at: Instant,
        shared_at_iso: iso,
      }),
    )
    .describe('The visit that you share with the staff, until it ends.'),
  staff_look: z
    .array(
      z.strictObject({
        id: Id,
        visit_id: Id,
        user_id: colleague,
        saw: z.enum(['call', 'visit']),
        at: Instant,
        at_iso: iso,
        last_at: Instant,
        last_at_iso: iso,
      }),
    )
    .describe('Every time somebody of the staff looked at your call or your visit.'),
  pick_up: z
    .array(
      z.strictObject({
        id: Id,
        number: z.string(),
        kind: OrderKind,
        code_hash: z.string().describe('Your code is held as a hash'),
        items: z.array(PickUpItem),
        state: PickUpState,
        made_at: Instant,
        made_at_iso: iso,
        ticket: z.string().nullable(),
        called_at: moment,
        called_at_iso: isoOrNull,
        ...screen,
        visit_id: Id.nullable(),
        taken_by: colleague.nullable(),
        closed_at: moment,
        closed_at_iso: isoOrNull,
        step: OrderStep.nullable(),
        steps: z.array(StepTaken),
        stepped_at: moment,
        stops_away: z.int().nullable(),
        due_from: moment,
        due_until: moment,
      }),
    )
    .describe('Orders that you follow, picked up or brought back.'),
};
