import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import type { AlarmWords } from '../../shared/model/live-interruption.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';

/** What Vitrine takes from a message of the Common Alerting Protocol 1.2 (OASIS, 2010). */
export interface CapMessage {
  identifier: string;
  sender: string;
  sent: string;
  status: 'Actual' | 'Exercise' | 'System' | 'Test' | 'Draft';
  type: 'Alert' | 'Update' | 'Cancel' | 'Ack' | 'Error';
  /** Identifiers of the earlier messages that an Update or a Cancel speaks of. */
  references: string[];
  words: AlarmWords;
  /** Null where the message does not say: the standard leaves it to the receiver. */
  expiresAt: number | null;
}

const NAMESPACE = 'urn:oasis:names:tc:emergency:cap:1.2';
const HEADING = 80;
const TEXT = 240;

const text = z.string().trim().min(1).max(20_000);
const Info = z.object({
  language: text.optional(),
  event: text,
  headline: text.optional(),
  description: text.optional(),
  instruction: text.optional(),
  expires: z.iso.datetime({ offset: true }).optional(),
});
const Alert = z.object({
  '@xmlns': z.literal(NAMESPACE),
  identifier: text.max(300),
  sender: text.max(300),
  sent: z.iso.datetime({ offset: true }),
  status: z.enum(['Actual', 'Exercise', 'System', 'Test', 'Draft']),
  msgType: z.enum(['Alert', 'Update', 'Cancel', 'Ack', 'Error']),
  references: text.optional(),
  info: z.array(Info).max(50).default([]),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => name === 'info',
});

/**
 * Reads a CAP message. Of several languages the store's own is taken, else the first.
 *
 * Refuses with `bad-request` what is no XML, and with `invalid-input` what is no CAP 1.2 or lacks what it must have.
 */
export function readCap(xml: string, language: string): Result<CapMessage> {
  // No message needs a document type; with one, entities could be made to expand without end.
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return refuse('bad-request', 'A CAP message has no DOCTYPE.');
  if (XMLValidator.validate(xml) !== true) return refuse('bad-request', 'The body is not well-formed XML.');
  const parsed = Alert.safeParse((parser.parse(xml) as { alert?: unknown }).alert);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse('invalid-input', `No CAP 1.2 message: alert.${issue?.path.join('.')}: ${issue?.message}.`);
  }
  const alert = parsed.data;
  const speaks = (info: z.infer<typeof Info>) => sameLanguage(info.language ?? 'en-US', language);
  const info = alert.info.find(speaks) ?? alert.info[0];
  if (!info && ['Alert', 'Update'].includes(alert.msgType))
    return refuse('invalid-input', 'No CAP 1.2 message: an alert needs an info block.');
  return done({
    identifier: alert.identifier,
    sender: alert.sender,
    sent: alert.sent,
    status: alert.status,
    type: alert.msgType,
    references: (alert.references ?? '').split(/\s+/).flatMap((triple) => triple.split(',')[1] ?? []),
    words: {
      heading: shortened(info?.headline ?? info?.event ?? '-', HEADING),
      text: shortened(info?.instruction ?? info?.description ?? '', TEXT),
    },
    expiresAt: info?.expires === undefined ? null : Date.parse(info.expires),
  });
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}

/** At a word's end, with an ellipsis, where it is too long for a screen. */
function shortened(words: string, most: number): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}
