import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A warning office on loopback that answers each path as told, and keeps what it was asked. */
export interface AlertOffice {
  origin: string;
  /** Requests of each path, in order. */
  asked: { path: string; headers: IncomingMessage['headers'] }[];
  /** What a path answers from now on: a document, or something of its own. */
  say(path: string, answer: string | Answer): void;
  close(): Promise<void>;
}

export async function openAlertOffice(host = '127.0.0.1'): Promise<AlertOffice> {
  const answers = new Map<string, Answer>();
  const asked: AlertOffice['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, headers: request.headers });
    const answer = answers.get(path);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    asked,
    say(path, answer) {
      const give: Answer = (_, response) =>
        void response.writeHead(200, { 'content-type': 'application/xml' }).end(answer as string);
      answers.set(path, typeof answer === 'string' ? give : answer);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface CapFields {
  identifier: string;
  sender?: string;
  status?: string;
  msgType?: string;
  scope?: string;
  references?: string;
}

export const SENDER = 'alerts@city.example';
const SENT = '2026-11-22T10:00:00-00:00';

/** How a later message names an earlier one. */
export const referenceTo = (identifier: string): string => `${SENDER},${identifier},${SENT}`;

const tagged = (fields: object): string =>
  Object.entries(fields)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('');

/** A CAP 1.2 message of a severe flood in the area of geocode 014731, ten minutes long, unless told otherwise. */
export function capMessage(
  fields: CapFields,
  info: Record<string, string> = {},
  area = '<area><areaDesc>Innere Stadt</areaDesc><geocode><valueName>EMMA_ID</valueName><value>014731</value></geocode></area>',
): string {
  const expires = new Date(Date.now() + 600_000).toISOString().replace('Z', '+00:00');
  const alert = {
    sender: SENDER,
    sent: SENT,
    status: 'Actual',
    msgType: 'Alert',
    scope: 'Public',
    ...fields,
  };
  const body = {
    language: 'en-GB',
    event: 'Flood',
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
    expires,
    headline: 'Flood warning',
    instruction: 'Stay upstairs.',
    ...info,
  };
  return `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">${tagged(alert)}<info>${tagged(body)}${area}</info></alert>`;
}

/** An Atom feed of entries, newest first, each a link to a message or the message itself. */
export function atomFeed(entries: readonly { id: string; link?: string; alert?: string }[]): string {
  const entry = ({ id, link, alert }: (typeof entries)[number]) =>
    `<entry><id>${id}</id><title>Warning ${id}</title><updated>2026-11-22T10:00:00Z</updated>${
      link === undefined ? '' : `<link rel="alternate" type="application/cap+xml" href="${link}"/>`
    }${alert === undefined ? '' : `<content type="text/xml">${alert}</content>`}</entry>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>All warnings</title>${entries.map(entry).join('')}</feed>`;
}
