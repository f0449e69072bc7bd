import { z } from 'zod';
import { KeyRight } from '../../shared/model/api-key.ts';
import type { Access, Endpoint } from '../../shared/protocol/endpoint.ts';
import { Problem } from '../../shared/protocol/problem.ts';

type Json = Record<string, unknown>;

/** How OpenAPI names what proves each access. */
const security: Partial<Record<Access, Json[]>> = {
  public: [],
  key: [{ displayKey: [] }],
  display: [{ displayKey: [] }],
  phone: [{ phoneCookie: [] }],
  'weather-key': [{ weatherKey: [] }],
  'catalogue-key': [{ catalogueKey: [] }],
  'order-key': [{ orderKey: [] }],
  'touch-key': [{ touchKey: [] }],
};

function securityOf(access: Access): Json[] {
  const own = security[access];
  if (own) return own;
  const byKey = KeyRight.safeParse(access).success ? [{ apiKey: [] }] : [];
  return [{ consoleSession: [] }, ...byKey];
}

/** An OpenAPI 3.1 document of a table of endpoints, whose schemas are those that the server parses with. */
export function openApi(table: Record<string, Endpoint>, version: string): Json {
  const paths: Record<string, Json> = {};
  for (const [name, endpoint] of Object.entries(table)) {
    const path = paths[endpoint.path] ?? {};
    paths[endpoint.path] = path;
    path[endpoint.method.toLowerCase()] = operation(name, endpoint);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vitrine',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description: 'Errors are RFC 9457 problems with a `code` that never changes its meaning.',
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: {
        displayKey: {
          type: 'http',
          scheme: 'DPoP',
          description: 'A proof signed by the display’s own key, for this request alone.',
        },
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description:
            'Made in the console under Settings, Keys for scripts. It may do what it was given (`x-right`) and nothing else.',
        },
        consoleSession: { type: 'apiKey', in: 'cookie', name: 'vitrine.session_token' },
        weatherKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'Made in the console under Settings, Weather. It tells the weather and nothing else.',
        },
        catalogueKey: {
          type: 'http',
          scheme: 'bearer',
          description:
            'Made in the console under Products, Import. It tells stock and prices and nothing else.',
        },
        orderKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'Made in the console under Shop floor. It tells orders and nothing else.',
        },
        touchKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'Made in the console under Settings. It tells touches and nothing else.',
        },
        phoneCookie: { type: 'apiKey', in: 'cookie', name: 'vitrine_visit' },
      },
    },
  };
}

function operation(name: string, endpoint: Endpoint): Json {
  const { access, summary, body } = endpoint;
  const right = access.includes(':') || access === 'publish' ? { 'x-right': access } : {};
  return {
    operationId: name,
    summary,
    security: securityOf(access),
    ...right,
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...(endpoint.etag ? [{ name: 'If-None-Match', in: 'header', schema: { type: 'string' } }] : []),
    ],
    ...(body === undefined ? {} : { requestBody: { required: true, content: requestContent(body) } }),
    responses: {
      ...success(endpoint),
      ...(endpoint.etag ? { 304: { description: 'Unchanged since the ETag given' } } : {}),
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function requestContent(body: NonNullable<Endpoint['body']>): Json {
  return body === 'bytes'
    ? { 'application/octet-stream': {} }
    : { 'application/json': { schema: schemaOf(body, 'input') } };
}

function success({ response }: Endpoint): Json {
  if (response === 'none') return { 204: { description: 'Done' } };
  const text = { csv: 'text/csv', 'event-stream': 'text/event-stream' };
  const content =
    typeof response === 'string'
      ? { [text[response]]: { schema: { type: 'string' } } }
      : { 'application/json': { schema: schemaOf(response, 'output') } };
  return { 200: { description: 'Done', content } };
}

function parameters(schema: z.ZodObject | undefined, where: 'path' | 'query'): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path' || !(field as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(field as z.ZodType, 'input'),
  }));
}

/** JSON Schema 2020-12, which OpenAPI 3.1 takes as it is, but for the `$schema` line. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
