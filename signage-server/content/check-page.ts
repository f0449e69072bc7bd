import type { BlockList } from 'node:net';
import type { WebPageContent } from '../../shared/model/framed-content.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { type PageAnswer, pageHeaders } from '../outgoing/page-headers.ts';
import { mayBeFramed } from './framing.ts';

const FAULTS: Readonly<Record<Extract<PageAnswer, { ok: false }>['fault'], string>> = {
  'address-refused':
    'It leads into a private network. Whoever runs this server can allow that (PAGE_NETWORKS).',
  'host-unknown': 'There is no such host: please check the address.',
  unreachable: 'It does not answer this server. Try again later, or check the address.',
  'too-many-redirects': 'It sends whoever asks from one address to the next, without an end.',
};

/** Whether a web page can be shown on screens that get their own pages from `own`; `page-refused` says why not. */
export async function checkPage(
  { url }: WebPageContent,
  own: string,
  allowed: BlockList,
): Promise<Result<undefined>> {
  const asked = new URL(url);
  const answer = await pageHeaders(asked, allowed);
  if (!answer.ok) return refuse('page-refused', FAULTS[answer.fault]);
  const { address, status, headers } = answer;
  if (address.href !== new URL(url).href) {
    // A screen's frame may show one address and no other.
    return refuse(
      'page-refused',
      `It leads on to ${address.href}. Use that address, if it is the right one.`,
    );
  }
  if (status >= 400) return refuse('page-refused', `It answers with an error (${status}).`);
  if (/^attachment\b/i.test(headers['content-disposition'] ?? '')) {
    return refuse('page-refused', 'It is a file to be saved, and not a page.');
  }
  if (mayBeFramed(headers, new URL(own))) return done(undefined);
  return refuse(
    'page-refused',
    `${asked.host} does not let other pages show it. Its owner can allow it, or give you an address for screens.`,
  );
}
