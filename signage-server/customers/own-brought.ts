import type { Brought, BroughtPurpose } from '../../shared/model/brought.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { broughtByCode, broughtOf, claimBrought, deleteBrought, takeGrant } from '../storage/brought.ts';
import { putWishes, wishesOf } from '../storage/own-choices.ts';
import { allProducts } from '../storage/products.ts';
import { readStore } from '../storage/store.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { givenIn } from '../visits/given-purposes.ts';
import { setPurpose } from '../visits/set-purpose.ts';
import type { VisitDeps } from '../visits/visit-deps.ts';

/** More files about one person than any shop has systems. */
const MOST_FILES = 20;
const MOST_TOPICS = 100;

/** What was brought along about somebody, the latest first, with its source and its proof. */
export async function ownBrought(db: Reader, customerId: string): Promise<Brought[]> {
  const rows = await broughtOf(db, customerId);
  const names = new Map((await allProducts(db)).map(({ id, name }) => [id, name]));
  return rows.brought_person.map(({ id, source, told_at }) => ({
    id,
    source,
    toldAt: told_at,
    grants: rows.brought_grant
      .filter(({ brought_id }) => brought_id === id)
      .map(({ purpose, agreed_at, proof, taken_at }) => ({
        purpose,
        agreedAt: agreed_at,
        proof,
        takenAt: taken_at,
      })),
    facts: rows.brought_fact
      .filter(({ brought_id }) => brought_id === id)
      .map(({ kind, product_id, topic, at }) => ({
        kind,
        name: topic ?? names.get(product_id ?? '') ?? null,
        at,
      })),
  }));
}

/** Puts what waits under a code on the page of its person; nothing is in use by that. Refusals: `code-unknown`, `too-large`. */
export async function claimByCode(tx: Tx, customerId: string, code: string): Promise<Result<undefined>> {
  const found = await broughtByCode(tx, hashOfToken(code));
  if (!found) return refuse('code-unknown', 'Nothing waits under this code.');
  if ((await broughtOf(tx, customerId)).brought_person.length >= MOST_FILES)
    return refuse('too-large', 'Delete one of them first.');
  await claimBrought(tx, found.id, customerId);
  return done(undefined);
}

/**
 * Takes one purpose over: the person gives it now, by the notice that they read here, and only what the file told for that
 * purpose comes into use. Refusals: `not-found`, and those of giving a purpose.
 */
export async function takeBrought(
  tx: Tx,
  visit: VisitTable,
  { id, purpose, language }: { id: string; purpose: BroughtPurpose; language: string },
  deps: VisitDeps,
): Promise<Result<undefined>> {
  const customerId = visit.customer_id;
  if (customerId === null) return refuse('precondition-missing', 'You are here as a guest.');
  const rows = await broughtOf(tx, customerId);
  const grant = rows.brought_grant.find((one) => one.brought_id === id && one.purpose === purpose);
  if (!grant) return refuse('not-found', 'Nothing was brought along for that.');
  if (!(await givenIn(tx, visit, deps.now()))[purpose]) {
    const given = await setPurpose(tx, visit, { purpose, given: true, language }, await readStore(tx), deps);
    if (!given.ok) return given;
  }
  await takeGrant(tx, id, purpose, deps.now());
  const topics = rows.brought_fact.flatMap((fact) =>
    fact.brought_id === id && fact.kind === 'topic-off' && fact.purpose === purpose ? (fact.topic ?? []) : [],
  );
  if (topics.length > 0 && grant.taken_at === null) {
    const wishes = await wishesOf(tx, customerId);
    const topicsOff = [...new Set([...wishes.topicsOff, ...topics])].slice(0, MOST_TOPICS);
    await putWishes(tx, customerId, { ...wishes, topicsOff }, deps.now());
  }
  await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
  return done(undefined);
}

/** Deletes what one file brought along. Refusals: `not-found`. */
export async function forgetBrought(tx: Tx, customerId: string, id: string): Promise<Result<undefined>> {
  return (await deleteBrought(tx, customerId, id)) ? done(undefined) : refuse('not-found');
}
