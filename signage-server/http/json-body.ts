import { done, type Result, refuse } from '../../shared/protocol/problem.ts';

/** Bodies larger than this are refused before they are read, unless their endpoint says otherwise. */
const LARGEST_BODY_BYTES = 64 * 1024;
const DEEPEST = 32;
/** Longer lists than any schema takes; and a schema would name the fault of each thing in them before their number. */
const LONGEST_LIST = 25_000;
/** A whole schedule has some 600,000. */
const MOST_VALUES = 1_000_000;

/** Reads a JSON body within its limits. Nothing is parsed that is too large or too deep. */
export async function readJson(request: Request, largest = LARGEST_BODY_BYTES): Promise<Result<unknown>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type)) {
    return refuse('bad-request', 'Send JSON, with the content type application/json.');
  }
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > largest) return tooLarge(largest);
  // With a declared length the HTTP parser has counted already; without one, count while reading.
  const text = declared !== null ? await request.text() : await readBounded(request, largest);
  if (text === undefined) return tooLarge(largest);
  let value: unknown;
  try {
    // V8 parses without recursion, and the size bounds what can be nested: depth is checked before anybody recurses.
    value = JSON.parse(text);
  } catch {
    return refuse('bad-request', 'The body is not valid JSON.');
  }
  return faultOf(value) ?? done(value);
}

function tooLarge(largest: number): Result<never> {
  return refuse('too-large', `A body may be ${largest} bytes long.`);
}

async function readBounded(request: Request, largest: number): Promise<string | undefined> {
  if (!request.body) return '';
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body) {
    bytes += part.byteLength;
    if (bytes > largest) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** What is wrong with the shape of a body, whatever it means; null when nothing is. */
function faultOf(body: unknown): Result<never> | null {
  let values = 0;
  const walk = (value: unknown, levels: number): Result<never> | null => {
    values += 1;
    if (values > MOST_VALUES) return refuse('too-large', `A body may hold ${MOST_VALUES} values.`);
    if (typeof value !== 'object' || value === null) return null;
    if (levels === 0) return refuse('bad-request', `JSON deeper than ${DEEPEST} levels is refused.`);
    const inner = Object.values(value);
    if (inner.length > LONGEST_LIST) return refuse('too-large', `A list may hold ${LONGEST_LIST} things.`);
    for (const one of inner) {
      const fault = walk(one, levels - 1);
      if (fault) return fault;
    }
    return null;
  };
  return walk(body, DEEPEST);
}
