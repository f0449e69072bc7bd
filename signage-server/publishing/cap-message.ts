import { z } from 'zod';
import { CapCertainty, CapSeverity, CapUrgency } from '../../shared/model/cap-feed.ts';
import type { AlarmWords } from '../../shared/model/live-interruption.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { readXml, rootOf, type XmlNode } from './xml.ts';

/** What a message says in one language, of one hazard, about some areas. */
export interface CapInfo {
  language: string;
  words: AlarmWords;
  /** Null where the message does not say: the standard leaves it to the receiver. */
  expiresAt: number | null;
  severity: z.infer<typeof CapSeverity>;
  urgency: z.infer<typeof CapUrgency>;
  certainty: z.infer<typeof CapCertainty>;
  /** Geocodes and descriptions of its areas, in lower case; empty where it names none. */
  areas: { geocodes: string[]; description: string }[];
}

/** What Vitrine takes from a message of the Common Alerting Protocol 1.2 (OASIS, 2010). */
export interface CapMessage {
  identifier: string;
  sender: string;
  sent: string;
  status: 'Actual' | 'Exercise' | 'System' | 'Test' | 'Draft';
  type: 'Alert' | 'Update' | 'Cancel' | 'Ack' | 'Error';
  scope: 'Public' | 'Restricted' | 'Private';
  /** The earlier messages that an Update or a Cancel speaks of. */
  references: { sender: string; identifier: string }[];
  /** At least one in an Alert and an Update. */
  infos: CapInfo[];
}

export const CAP_NAMESPACE = 'urn:oasis:names:tc:emergency:cap:1.2';
const HEADING = 80;
const TEXT = 240;

const text = z.string().trim().min(1).max(20_000);
const Area = z.object({
  areaDesc: text.catch(''),
  geocode: z
    .array(z.object({ value: text }))
    .max(1000)
    .default([]),
});
const Info = z.object({
  language: text.default('en-US'),
  event: text,
  headline: text.optional(),
  description: text.optional(),
  instruction: text.optional(),
  expires: z.iso.datetime({ offset: true }).optional(),
  severity: CapSeverity.catch('Unknown'),
  urgency: CapUrgency.catch('Unknown'),
  certainty: CapCertainty.catch('Unknown'),
  area: z.array(Area).max(500).default([]),
});
const Alert = z.object({
  identifier: text.max(300),
  sender: text.max(300),
  sent: z.iso.datetime({ offset: true }),
  status: z.enum(['Actual', 'Exercise', 'System', 'Test', 'Draft']),
  msgType: z.enum(['Alert', 'Update', 'Cancel', 'Ack', 'Error']),
  scope: z.enum(['Public', 'Restricted', 'Private']).default('Public'),
  references: text.optional(),
  info: z.array(Info).max(50).default([]),
});

/**
 * Reads a CAP message.
 *
 * Refuses with `bad-request` what is no XML, and with `invalid-input` what is no CAP 1.2 or lacks what it must have.
 */
export function readCap(xml: string): Result<CapMessage> {
  const read = readXml(xml);
  if (!read.ok) return read;
  const alert = rootOf(read.value, 'alert', CAP_NAMESPACE);
  if (!alert) return refuse('invalid-input', `No CAP 1.2 message: there is no alert of ${CAP_NAMESPACE}.`);
  return capOf(alert);
}

/** Reads a CAP message out of XML that was taken apart already. */
export function capOf(node: XmlNode): Result<CapMessage> {
  const parsed = Alert.safeParse(node);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse('invalid-input', `No CAP 1.2 message: alert.${issue?.path.join('.')}: ${issue?.message}.`);
  }
  const alert = parsed.data;
  if (alert.info.length === 0 && ['Alert', 'Update'].includes(alert.msgType))
    return refuse('invalid-input', 'No CAP 1.2 message: an alert needs an info block.');
  return done({
    identifier: alert.identifier,
    sender: alert.sender,
    sent: alert.sent,
    status: alert.status,
    type: alert.msgType,
    scope: alert.scope,
    references: (alert.references ?? '').split(/\s+/).flatMap((triple) => {
      const [sender = '', identifier] = triple.split(',');
      return identifier === undefined ? [] : [{ sender, identifier }];
    }),
    infos: alert.info.map(infoOf),
  });
}

function infoOf(info: z.infer<typeof Info>): CapInfo {
  const { language, severity, urgency, certainty } = info;
  return {
    language,
    words: {
      heading: shortened(info.headline ?? info.event, HEADING),
      text: shortened(info.instruction ?? info.description ?? '', TEXT),
    },
    expiresAt: info.expires === undefined ? null : Date.parse(info.expires),
    severity,
    urgency,
    certainty,
    areas: info.area.map(({ areaDesc, geocode }) => ({
      geocodes: geocode.map(({ value }) => value.toLowerCase()),
      description: areaDesc.toLowerCase(),
    })),
  };
}

/** At a word's end, with an ellipsis, where it is too long for a screen. */
function shortened(words: string, most: number): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}
