import { jsonFault, tooLarge } from '../../shared/protocol/json-bounds.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';

/** Bodies larger than this are refused before they are read, unless their endpoint says otherwise. */
const LARGEST_BODY_BYTES = 64 * 1024;
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
  return jsonFault(value) ?? done(value);
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
