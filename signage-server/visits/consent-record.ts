import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { ConsentEvent, ConsentState } from '../../shared/consent/consent-event.ts';
import { canonicalNotice, type Notice, VISIT_NOTICE } from '../../shared/consent/notice.ts';
import { arabic } from '../../shared/consent/notices/arabic.ts';
import { french } from '../../shared/consent/notices/french.ts';
import { german } from '../../shared/consent/notices/german.ts';
import { japanese } from '../../shared/consent/notices/japanese.ts';
import { spanish } from '../../shared/consent/notices/spanish.ts';
import type { Store } from '../../shared/model/store.ts';
import type { Purpose } from '../../shared/model/visit.ts';

const NOTICES: readonly Notice[] = [VISIT_NOTICE, german, french, spanish, arabic, japanese];

/** Which notice a choice refers to; the hash is over its canonical text, in the language that was read. */
function referenceTo(notice: Notice): { id: string; version: number; hash: string } {
  const hash = createHash('sha256').update(canonicalNotice(notice)).digest('hex');
  return { id: notice.id, version: notice.version, hash };
}

/** The notice that holds now. */
export const visitNotice = referenceTo(VISIT_NOTICE);

export interface Choice {
  customerId: string;
  purpose: Purpose;
  state: Extract<ConsentState, 'given' | 'withdrawn'>;
  language: string;
  at: number;
  /** End of a consent that holds for one visit; null for one that holds until withdrawn. */
  validUntil: number | null;
  /** The age that the person has said to have reached, in years; null where it was never asked. */
  minimumAge: number | null;
}

/**
 * What ends with a newer notice: each consent that was given under an older version and not withdrawn since, as an event
 * that says so.
 */
export function superseded(events: readonly ConsentEvent[], now: number): ConsentEvent[] {
  const latest = new Map(events.map((event) => [event.purpose, event]));
  return [...latest.values()].flatMap((event) => {
    if (event.event.state !== 'given' || event.notice.version === VISIT_NOTICE.version) return [];
    const ended = {
      ...event.event,
      at: now,
      validUntil: null,
      actor: 'system',
      state: 'superseded',
    } as const;
    return [{ ...event, recordId: uuidv7(), event: ended }];
  });
}

/** A complete ISO/IEC TS 27560 event for what a person just chose, in the name of this store. */
export function consentRecord(choice: Choice, store: Store): ConsentEvent {
  // The page says in which language its words were; one that it cannot have spoken was English.
  const [primary] = choice.language.toLowerCase().split('-');
  const read = NOTICES.find(({ language }) => language === primary) ?? VISIT_NOTICE;
  const text = read.purposes.find((purpose) => purpose.purpose === choice.purpose);
  const notice = store.posture.posture === 'P0' ? null : store.posture.notice;
  return {
    schemaVersion: '27560-1',
    recordId: uuidv7(),
    receiptId: uuidv7(),
    principalId: choice.customerId,
    notice: { ...referenceTo(read), language: read.language },
    purpose: choice.purpose,
    dataItems: [...(text?.dataItems ?? [])],
    dataType: 'personal data under a pseudonym',
    controller: {
      id: store.id,
      name: notice?.controller ?? store.name,
      contact: notice?.contact ?? 'at the counter of this shop',
      address: store.name,
      type: 'controller',
    },
    storageLocation: 'the server of this shop',
    retention: text?.retention ?? 'until withdrawn',
    jurisdiction: 'the law of the place where this shop is',
    recipients: [],
    withdrawalMethod: read.withdrawal,
    lawfulBasis: 'consent (GDPR Art. 6(1)(a))',
    rights: read.rights,
    authority: read.authority,
    automatedLogic: read.automatedLogic,
    source: 'given by the person on their own phone',
    minimumAge: choice.minimumAge,
    event: {
      at: choice.at,
      validUntil: choice.validUntil,
      actor: 'person',
      type: 'explicit',
      state: choice.state,
    },
  };
}
