import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';

/** An element: children by name, attributes by `@name`, a list where {@link LISTS} says so; text alone is a string. */
export interface XmlNode {
  readonly [name: string]: unknown;
}

/** Elements that may come several times. */
const LISTS = new Set(['info', 'area', 'geocode', 'entry', 'link']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => LISTS.has(name.slice(name.indexOf(':') + 1)),
});

/** Takes XML apart. Refuses with `bad-request` what is not well-formed, nested deeper than 100, or has a document type. */
export function readXml(xml: string): Result<XmlNode> {
  // No message needs a document type; with one, entities could be made to expand without end.
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return refuse('bad-request', 'A message has no DOCTYPE.');
  try {
    if (XMLValidator.validate(xml) !== true) return refuse('bad-request', 'It is not well-formed XML.');
    return done(parser.parse(xml) as XmlNode);
  } catch (error) {
    // Too deep, or more entities than any message has.
    return refuse('bad-request', error instanceof Error ? error.message : 'It could not be read.');
  }
}

export function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The element of that name and namespace among a node's children, whatever its prefix, with the prefix taken off all
 * that is in it. Null when there is none.
 *
 * @param scope prefixes that were declared further out, by `@xmlns:prefix`
 */
export function rootOf(
  parent: XmlNode,
  name: string,
  namespace: string,
  scope: XmlNode = {},
): XmlNode | null {
  for (const [key, child] of Object.entries(parent)) {
    const [prefix, local] = key.includes(':') ? key.split(':', 2) : ['', key];
    if (local !== name || !isNode(child)) continue;
    const declared = prefix === '' ? '@xmlns' : `@xmlns:${prefix}`;
    if ((child[declared] ?? scope[declared]) !== namespace) continue;
    return prefix === '' ? child : withoutPrefix(child, `${prefix}:`);
  }
  return null;
}

/** The parser has bounded the depth. */
function withoutPrefix(node: XmlNode, prefix: string): XmlNode {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    return isNode(value) ? withoutPrefix(value, prefix) : value;
  };
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key.startsWith(prefix) ? key.slice(prefix.length) : key,
      plain(value),
    ]),
  );
}
