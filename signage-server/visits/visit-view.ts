import { z } from 'zod';
import { NOTHING_GIVEN, type Purposes, purposesNow } from '../../shared/consent/consent-ledger.ts';
import { VISIT_NOTICE } from '../../shared/consent/notice.ts';
import { Id } from '../../shared/model/id.ts';
import { EndReason, KioskVisit, type PhoneVisit, type Suggestion } from '../../shared/model/visit.ts';
import { NO_SALES } from '../../shared/personalize/sales.ts';
import { suggest } from '../../shared/personalize/suggest.ts';
import { consentEvents } from '../storage/consent-events.ts';
import { pastProducts } from '../storage/customers.ts';
import { findDisplay } from '../storage/displays.ts';
import { listItems } from '../storage/list-items.ts';
import { allProducts } from '../storage/products.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { asksFirst } from './agree-camera.ts';
import { visitNotice } from './consent-record.ts';

const Looks = z.array(Id);

/** Products opened in this visit, latest first. */
export function lookedAt(visit: VisitTable): string[] {
  return Looks.parse(JSON.parse(visit.looked_at));
}

/** What the kiosk may show: no name, no pseudonym, and of earlier visits only what was switched on for its screen. */
export async function kioskView(db: Reader, visit: VisitTable, now: number): Promise<KioskVisit> {
  const given = await purposesOf(db, visit, now);
  return {
    ...(await common(db, visit)),
    suggestions: await suggestions(db, visit, given, given['show-on-shared-screen']),
  };
}

/** What the person's own phone shows. */
export async function phoneView(db: Reader, visit: VisitTable, now: number): Promise<PhoneVisit> {
  const given = await purposesOf(db, visit, now);
  const [store, display] = [await readStore(db), await findDisplay(db, visit.display_id)];
  return {
    ...(await common(db, visit)),
    suggestions: await suggestions(db, visit, given, true),
    mode: visit.mode,
    storeName: store.name,
    displayName: display?.name ?? '',
    endReason: visit.end_reason === null ? null : EndReason.parse(visit.end_reason),
    purposes: given,
    notice: visitNotice,
  };
}

async function common(db: Reader, visit: VisitTable): Promise<Omit<KioskVisit, 'suggestions'>> {
  return {
    visitId: visit.id,
    state: visit.state,
    match: KioskVisit.shape.match.parse(JSON.parse(visit.match)),
    startedAt: visit.started_at,
    capAt: visit.cap_at,
    list: visit.state === 'active' || visit.state === 'over' ? await listItems(db, visit.id) : [],
    ...(visit.state === 'active' &&
      asksFirst(await readStore(db)) && { camera: visit.camera_agreed_at === null ? 'asked' : 'agreed' }),
  };
}

async function purposesOf(db: Reader, visit: VisitTable, now: number): Promise<Purposes> {
  if (!visit.customer_id || visit.mode !== 'remember') return NOTHING_GIVEN;
  return purposesNow(await consentEvents(db, visit.customer_id), VISIT_NOTICE.version, now);
}

async function suggestions(
  db: Reader,
  visit: VisitTable,
  given: Purposes,
  withHistory: boolean,
): Promise<Suggestion[]> {
  if (visit.state !== 'active') return [];
  const usesHistory = withHistory && given['recommend-from-history'] && visit.customer_id;
  return suggest({
    products: await allProducts(db),
    sales: NO_SALES,
    lookedAt: lookedAt(visit),
    listed: (await listItems(db, visit.id)).map((item) => item.productId),
    history: usesHistory ? await pastProducts(db, usesHistory, visit.started_at) : [],
  });
}
