type Json = Record<string, unknown>;

const INDENT = '  ';
/** Deeper than that a shape says no more than its name does. */
const DEEPEST = 8;

/**
 * A JSON schema (2020-12) as people read shapes: `{ name: string (1 to 120), tags?: string[] }`. What it cannot put
 * shorter it calls by its type; nothing is left out without a trace ("any").
 */
export function schemaText(schema: unknown, depth = 0): string {
  if (!isObject(schema) || depth > DEEPEST) return 'any';
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (Array.isArray(schema['enum'])) return schema['enum'].map((one) => JSON.stringify(one)).join(' | ');
  const choices = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(choices)) return joined(choices.map((one) => schemaText(one, depth)));
  if (Array.isArray(schema['allOf'])) return schema['allOf'].map((one) => schemaText(one, depth)).join(' & ');
  const { type } = schema;
  if (Array.isArray(type)) return joined(type.map((one) => schemaText({ ...schema, type: one }, depth)));
  if (type === 'array') return listText(schema, depth);
  if (type === 'object') return objectText(schema, depth);
  return plainText(schema);
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].join(' | ');
}

function listText(schema: Json, depth: number): string {
  const inner = schemaText(schema['items'], depth);
  const most = schema['maxItems'];
  const list = /[ |&]/.test(inner) && !inner.startsWith('{') ? `(${inner})[]` : `${inner}[]`;
  return typeof most === 'number' ? `${list} (at most ${most})` : list;
}

function objectText(schema: Json, depth: number): string {
  const properties = isObject(schema['properties']) ? Object.entries(schema['properties']) : [];
  const values = schema['additionalProperties'];
  if (properties.length === 0) return isObject(values) ? `{ [key]: ${schemaText(values, depth + 1)} }` : '{}';
  const needed = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  const pad = INDENT.repeat(depth + 1);
  const lines = properties.map(
    ([name, value]) => `${pad}${name}${needed.has(name) ? '' : '?'}: ${schemaText(value, depth + 1)}`,
  );
  return `{\n${lines.join('\n')}\n${INDENT.repeat(depth)}}`;
}

function plainText(schema: Json): string {
  const { type } = schema;
  if (type === 'string')
    return `string${rangeText(schema['minLength'], schema['maxLength'])}${formatText(schema)}`;
  if (type === 'integer' || type === 'number') {
    const least = schema['minimum'] ?? schema['exclusiveMinimum'];
    const most = schema['maximum'] ?? schema['exclusiveMaximum'];
    return `${type}${rangeText(safe(least), safe(most))}`;
  }
  return typeof type === 'string' ? type : 'any';
}

/** JSON's own bounds say nothing. */
function safe(bound: unknown): unknown {
  return typeof bound === 'number' && Math.abs(bound) === Number.MAX_SAFE_INTEGER ? undefined : bound;
}

function rangeText(least: unknown, most: unknown): string {
  if (typeof least === 'number' && typeof most === 'number') return ` (${least} to ${most})`;
  if (typeof least === 'number' && least > 0) return ` (${least} or more)`;
  return typeof most === 'number' ? ` (at most ${most})` : '';
}

function formatText({ format, pattern }: Json): string {
  if (typeof format === 'string') return ` ${format}`;
  return typeof pattern === 'string' ? ` ${pattern}` : '';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
