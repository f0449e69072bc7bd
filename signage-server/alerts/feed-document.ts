import { CAP_NAMESPACE } from '../publishing/cap-message.ts';
import { isNode, readXml, rootOf, type XmlNode } from '../publishing/xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const CAP_TYPE = 'application/cap+xml';
/** What stands further back in a feed is older than any warning that still matters. */
const ENTRIES_AT_MOST = 200;

/** One message of a feed. */
export interface FeedEntry {
  /** What tells it from the feed's others, and from itself once it is changed. */
  source: string;
  title: string;
  /** The message itself, where the feed holds it. */
  alert: XmlNode | null;
  /** Else the address of it. */
  link: URL | null;
}

/** A single CAP message, or the entries of an Atom feed. Null when it is neither. */
export function readFeed(xml: string, url: URL): FeedEntry[] | null {
  const read = readXml(xml);
  if (!read.ok) return null;
  const alert = rootOf(read.value, 'alert', CAP_NAMESPACE);
  if (alert) return [{ source: sourceOf(alert), title: '', alert, link: null }];
  const feed = rootOf(read.value, 'feed', ATOM);
  if (!feed) return null;
  const entries = Array.isArray(feed['entry']) ? feed['entry'].filter(isNode) : [];
  return entries.slice(0, ENTRIES_AT_MOST).map((entry) => entryOf(entry, feed, url));
}

function entryOf(entry: XmlNode, feed: XmlNode, url: URL): FeedEntry {
  const content = entry['content'];
  const alert = isNode(content)
    ? rootOf(content, 'alert', CAP_NAMESPACE, { ...feed, ...entry, ...content })
    : null;
  const link = alert ? null : linkOf(entry, url);
  const parts = [
    textOf(entry['id']),
    textOf(entry['updated']),
    link?.href ?? '',
    alert ? sourceOf(alert) : '',
  ];
  return { source: parts.join(' '), title: textOf(entry['title']), alert, link };
}

/** The one that says that it leads to a CAP message; else the entry's own page, which in most feeds is one. */
function linkOf(entry: XmlNode, url: URL): URL | null {
  const links = Array.isArray(entry['link']) ? entry['link'].filter(isNode) : [];
  const own = (link: XmlNode) =>
    ['alternate', 'self', undefined].includes(link['@rel'] as string | undefined);
  const chosen =
    links.find((link) => link['@type'] === CAP_TYPE) ??
    links.find((link) => own(link) && /xml/.test(textOf(link['@type']))) ??
    links.find((link) => own(link) && link['@type'] === undefined);
  const href = textOf(chosen?.['@href']);
  return href !== '' && URL.canParse(href, url.href) ? new URL(href, url) : null;
}

function sourceOf(alert: XmlNode): string {
  return [alert['sender'], alert['identifier'], alert['sent']].map(textOf).join(',');
}

/** An element with attributes keeps its text beside them. */
function textOf(value: unknown): string {
  const text = isNode(value) ? value['#text'] : value;
  return typeof text === 'string' ? text.trim().slice(0, 1000) : '';
}
