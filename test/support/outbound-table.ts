import { z } from 'zod';
import { api } from '../../shared/protocol/api.ts';
import { sockets } from '../../shared/protocol/socket.ts';
import type { Sent } from './wire-tap.ts';

/** What a screen says when it connects: who it is, signed. Nothing but short text. */
const Introduction = z.record(z.string().max(40), z.string().max(2000));

/**
 * Why this is in no table of what may leave a screen; null when it is in one, whole: every key of it, however deep, is
 * one that the table names. The allow-list of R01: what nobody wrote down cannot leave.
 */
export function notInTable(sent: Sent): string | null {
  const where = `${sent.method} ${sent.url}`;
  const text = sent.body.toString('utf8');
  return sent.kind === 'http' ? requestNotInTable(sent, text, where) : messageNotInTable(text, where);
}

function requestNotInTable({ method, url }: Sent, text: string, where: string): string | null {
  const { pathname } = new URL(url);
  const endpoint = Object.values(api).find((one) => one.method === method && matches(one.path, pathname));
  if (!endpoint || !('body' in endpoint)) return `no such request: ${where}`;
  if (endpoint.body === 'bytes') return `raw bytes: ${where}`;
  return misfit(endpoint.body, JSON.parse(text), where);
}

/** Socket.IO: a digit for the kind, a namespace, the number of an acknowledgement, then JSON. */
function messageNotInTable(text: string, where: string): string | null {
  const [, kind = '', namespace = '', json = ''] = /^(\d+)(?:(\/[\w-]+),?)?\d*(.*)$/s.exec(text) ?? [];
  if (json === '' || json === 'probe') return null;
  const said: unknown = JSON.parse(json);
  if (kind.startsWith('40')) return misfit(Introduction, said, where);
  const table: Record<string, z.ZodType> | undefined = Object.values(sockets).find(
    (one) => one.namespace === namespace,
  )?.toServer;
  const [event, payload] = Array.isArray(said) ? said : [];
  const schema = table?.[String(event)];
  return schema ? misfit(schema, payload, where) : `no such message: ${where} ${text.slice(0, 80)}`;
}

const matches = (path: string, pathname: string): boolean => {
  const [wanted, given] = [path.split('/'), pathname.split('/')];
  return (
    wanted.length === given.length && wanted.every((part, i) => part.startsWith('{') || part === given[i])
  );
};

function misfit(schema: z.ZodType, value: unknown, where: string): string | null {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return `${z.prettifyError(parsed.error).slice(0, 200)}: ${where}`;
  const extra = keyLeftOut(value, parsed.data);
  return extra === null ? null : `"${extra}" is in no table: ${where}`;
}

/** A key of what was given that is not in what was understood. */
function keyLeftOut(given: unknown, understood: unknown): string | null {
  if (typeof given !== 'object' || given === null) return null;
  for (const [key, inner] of Object.entries(given)) {
    if (typeof understood !== 'object' || understood === null || !(key in understood)) return key;
    const deeper = keyLeftOut(inner, (understood as Record<string, unknown>)[key]);
    if (deeper !== null) return deeper;
  }
  return null;
}
