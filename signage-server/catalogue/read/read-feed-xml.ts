import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type KeyedRow, tableOf } from './keyed-rows.ts';
import { BadFile, type RawTable } from './raw-row.ts';

/** One item is taken apart at a time: what is wrong with one costs no other, and no file is held twice. */
const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  htmlEntities: true,
});
const LONGEST_ITEM = 1_000_000;
/** What matters between items: their ends, and what only looks like one. */
const MARK = /<!--|<!\[CDATA\[|<(\/?)(item|entry)(?=[\s>/])/g;

/**
 * The items of a Google Merchant feed, RSS 2.0 or Atom.
 *
 * @throws {BadFile}
 */
export function readFeedXml(text: string): RawTable {
  // With a document type, entities could be made to expand without end.
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new BadFile('dangerous-xml', 'A feed has no DOCTYPE.');
  const items = [...itemsOf(text)];
  if (items.length === 0) throw new BadFile('empty', 'There is no <item> and no <entry> in it.');
  return tableOf(items);
}

function* itemsOf(text: string): Generator<KeyedRow> {
  let line = 1;
  let counted = 0;
  let from = -1;
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const [found, slash] = mark;
    if (found === '<!--' || found === '<![CDATA[') {
      const end = text.indexOf(found === '<!--' ? '-->' : ']]>', mark.index);
      if (end < 0) throw new BadFile('broken', 'A comment or a CDATA part is never closed.');
      MARK.lastIndex = end;
    } else if (slash === '') from = from < 0 ? mark.index : from;
    else if (from >= 0) {
      const end = text.indexOf('>', mark.index) + 1;
      line += newlines(text, counted, from);
      counted = from;
      yield itemOf(text.slice(from, end), line);
      from = -1;
    }
  }
  if (from >= 0) throw new BadFile('broken', 'The last item is never closed.');
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function itemOf(xml: string, line: number): KeyedRow {
  const values = new Map<string, string>();
  if (xml.length > LONGEST_ITEM) return { line, values, broken: 'It is longer than a million characters.' };
  try {
    const checked = XMLValidator.validate(xml);
    if (checked !== true) return { line, values, broken: `It is not well-formed: ${checked.err.msg}` };
    const [item] = Object.values(parser.parse(xml) as Record<string, unknown>);
    if (typeof item === 'object' && item !== null)
      for (const [name, value] of Object.entries(item)) values.set(name, textOf(value));
  } catch (error) {
    return {
      line,
      values,
      broken: error instanceof Error ? error.message.slice(0, 200) : 'It cannot be read.',
    };
  }
  return { line, values };
}

/** Of several of one name the first counts: a product's main picture stands before the others. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  return '';
}
