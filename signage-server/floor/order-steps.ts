import { uuidv7 } from 'uuidv7';
import {
  type NewOrder,
  type OrderKind,
  type OrderStep,
  STEPS_OF,
  type ToldStep,
} from '../../shared/model/order.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import type { PickUpTable } from '../storage/floor-schema.ts';
import {
  insertPickUp,
  type OrderTrack,
  openPickUpByNumber,
  pickUpByCode,
  updatePickUp,
} from '../storage/pick-ups.ts';
import { takeDraftsTurn } from '../storage/store.ts';
import type { Tx } from '../storage/transaction.ts';
import { type FloorDeps, ringFloor } from './floor-deps.ts';
import { ringFollowers } from './follow-order.ts';
import { stepsOf } from './pick-up-view.ts';

/** A repair goes to and fro; nobody reads more of it than this. */
const MOST_STEPS = 40;
/** Clocks of two machines differ by this at the most. */
const AHEAD_MS = 300_000;

/**
 * Puts down an order that somebody waits for.
 *
 * Refusals: `conflict` for a number that is open already, or a code that another order has; `invalid-input` for a step
 * that its kind does not have.
 */
export async function addOrder(tx: Tx, order: NewOrder, deps: FloorDeps): Promise<Result<{ id: string }>> {
  await takeDraftsTurn(tx);
  const hash = hashOfToken(order.code);
  if (await openPickUpByNumber(tx, order.number)) return refuse('conflict', 'This order is open already.');
  if (await pickUpByCode(tx, hash)) return refuse('conflict', 'Another order has this code.');
  const [first] = STEPS_OF[order.kind];
  const step = order.step ?? first;
  if (!hasStep(order.kind, step) || step === 'delivered') return noSuchStep(order.kind, step);
  const id = uuidv7();
  const now = deps.now();
  await insertPickUp(tx, {
    id,
    number: order.number,
    kind: order.kind,
    code_hash: hash,
    items: JSON.stringify(order.items),
    state: stateAt(step),
    made_at: now,
    ticket: null,
    called_at: null,
    display_id: null,
    visit_id: null,
    taken_by: null,
    closed_at: null,
    step,
    steps: JSON.stringify([{ step, at: now }]),
    stepped_at: now,
    due_from: order.due?.from ?? null,
    due_until: order.due?.until ?? null,
  });
  await deps.storage.changes.ring(tx, { kind: 'floor' });
  return done({ id });
}

/**
 * Puts down how far an order is. Told twice, or late, it changes nothing: what was known at a later moment stays.
 *
 * Refusals: `invalid-input` (a step that its kind does not have, or a moment in the future), `conflict` (its owner has
 * it, or stands there).
 */
export async function tellStep(
  tx: Tx,
  row: PickUpTable,
  told: ToldStep,
  deps: FloorDeps,
): Promise<Result<undefined>> {
  const kind = row.kind;
  const at = told.at ?? deps.now();
  if (!hasStep(kind, told.step)) return noSuchStep(kind, told.step);
  if (at > deps.now() + AHEAD_MS) return refuse('invalid-input', 'That moment has not come yet.');
  // Late news of an order that is over is no fault of who brings it.
  if (row.stepped_at !== null && at < row.stepped_at) return done(undefined);
  if (row.state !== 'underway' && row.state !== 'ready')
    return told.step === row.step ? done(undefined) : refuse('conflict', 'Its owner has come already.');
  const isNew = told.step !== row.step;
  const track: OrderTrack = {
    step: told.step,
    steps: isNew ? JSON.stringify([...stepsOf(row), { step: told.step, at }].slice(-MOST_STEPS)) : row.steps,
    stepped_at: at,
    stops_away: told.step === 'on-the-way' ? kept(told.stopsAway, isNew ? null : row.stops_away) : null,
    due_from: told.due === undefined ? row.due_from : (told.due?.from ?? null),
    due_until: told.due === undefined ? row.due_until : (told.due?.until ?? null),
  };
  const isOver = told.step === 'delivered';
  await updatePickUp(tx, row.id, {
    ...track,
    state: stateAt(told.step),
    ...(isOver && { closed_at: at, items: '[]' }),
  });
  await ringFloor(tx, row, deps);
  await ringFollowers(tx, row.id, deps);
  return done(undefined);
}

const kept = <T>(said: T | undefined, before: T): T => (said === undefined ? before : said);

/** What is ready is fetched by its code; what is delivered is over; anything else is under way. */
function stateAt(step: OrderStep): PickUpTable['state'] {
  if (step === 'ready') return 'ready';
  return step === 'delivered' ? 'closed' : 'underway';
}

const hasStep = (kind: OrderKind, step: OrderStep) => STEPS_OF[kind].includes(step);

const noSuchStep = (kind: OrderKind, step: OrderStep) =>
  refuse('invalid-input', `An order of the kind “${kind}” has no step “${step}”.`);
