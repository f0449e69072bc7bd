import { z } from 'zod';

const Schema = z.record(z.string(), z.unknown());
const Content = z.record(z.string(), z.object({ schema: Schema.optional() }));

const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  security: z.array(z.record(z.string(), z.unknown())),
  'x-right': z.string().optional(),
  parameters: z.array(
    z.object({ name: z.string(), in: z.string(), required: z.boolean().default(false), schema: Schema }),
  ),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: Content.optional() })),
});

/** What this page reads of the API's description (OpenAPI 3.1). */
export const ApiDocument = z.object({
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

/** One call of the API. */
export interface ApiOperation {
  id: string;
  method: string;
  path: string;
  summary: string;
  /** Names of the ways to prove who calls; none for what is public. */
  proofs: readonly string[];
  right: string | null;
  parameters: z.infer<typeof Operation>['parameters'];
  /** Media type and schema of what is sent. */
  body: ApiContent | null;
  /** Media type and schema of the good answer. */
  answer: ApiContent | null;
}

export interface ApiContent {
  type: string;
  schema: Record<string, unknown> | null;
}

/** The operations by the first part of their path, in the order of the description. */
export function operationsOf(document: z.infer<typeof ApiDocument>): ReadonlyMap<string, ApiOperation[]> {
  const groups = new Map<string, ApiOperation[]>();
  for (const [path, methods] of Object.entries(document.paths)) {
    const group = path.replace(/^\/(api\/v1\/)?/, '').split('/')[0] ?? '';
    const known = groups.get(group) ?? [];
    groups.set(group, known);
    for (const [method, operation] of Object.entries(methods))
      known.push(operationOf(method, path, operation));
  }
  return new Map([...groups].sort(([one], [other]) => one.localeCompare(other)));
}

function operationOf(method: string, path: string, operation: z.infer<typeof Operation>): ApiOperation {
  const good = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    proofs: operation.security.flatMap((one) => Object.keys(one)),
    right: operation['x-right'] ?? null,
    parameters: operation.parameters,
    body: contentOf(operation.requestBody?.content),
    answer: contentOf(good?.content),
  };
}

function contentOf(content: z.infer<typeof Content> | undefined): ApiContent | null {
  const [type, described] = Object.entries(content ?? {})[0] ?? [];
  return type === undefined ? null : { type, schema: described?.schema ?? null };
}

/** Those whose path, name, right or summary has every word of `sought`. */
export function findOperations(operations: readonly ApiOperation[], sought: string): ApiOperation[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return operations.filter(({ id, method, path, summary, right }) => {
    const text = `${id} ${method} ${path} ${summary} ${right ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** A call by curl, its places and its body left to fill in. */
export function curlText({ method, path, proofs, body }: ApiOperation, origin: string): string {
  const lines = [`curl${method === 'GET' ? '' : ` -X ${method}`} ${origin}${path}`];
  if (proofs.includes('apiKey')) lines.push('-H "Authorization: Bearer $VITRINE_KEY"');
  if (body) {
    lines.push(`-H 'Content-Type: ${body.type}'`);
    lines.push(body.type === 'application/json' ? "-d '{ … }'" : '--data-binary @file');
  }
  return lines.join(' \\\n  ');
}
