import { expect, test } from 'vitest';
import { z } from 'zod';
import { ConsentEvent } from '../../../shared/consent/consent-event.ts';
import { CLASSES_ON, type PersonalClass, type Surface } from '../../../shared/consent/surface.ts';
import { FloorPickUp, FloorRequest, FloorVisit, GreetAs, StaffLook } from '../../../shared/model/floor.ts';
import { HelpAsked, HelpRequest } from '../../../shared/model/help-request.ts';
import { Hold } from '../../../shared/model/hold.ts';
import { FollowedOrder, NewOrder } from '../../../shared/model/order.ts';
import { PickUpItem } from '../../../shared/model/pick-up.ts';
import { Purchase } from '../../../shared/model/product-facts.ts';
import { KioskVisit, ListItem, PhoneVisit, Suggestion } from '../../../shared/model/visit.ts';
import { api } from '../../../shared/protocol/api.ts';
import type { Endpoint } from '../../../shared/protocol/endpoint.ts';
import { OwnFloor } from '../../../shared/protocol/help-endpoints.ts';
import { OwnData } from '../../../shared/protocol/own-data.ts';
import { sockets } from '../../../shared/protocol/socket.ts';
import { TimedVisit } from '../../../shared/protocol/timed-visit.ts';

/** What each schema that says anything of a person belongs to. */
const CLASS_OF = new Map<z.ZodType, PersonalClass>([
  [ListItem, 'L2'],
  [HelpAsked, 'L2'],
  [HelpRequest, 'L2'],
  [Hold, 'L2'],
  [KioskVisit, 'L3'],
  [TimedVisit, 'L3'],
  [Suggestion, 'L3'],
  [PhoneVisit, 'L5'],
  [GreetAs, 'L4'],
  [FloorRequest, 'L4'],
  [FloorVisit, 'L4'],
  [FloorPickUp, 'L4'],
  [PickUpItem, 'L4'],
  [NewOrder, 'L4'],
  [FollowedOrder, 'L4'],
  [StaffLook, 'L4'],
  [OwnFloor, 'L4'],
  [ConsentEvent, 'L4'],
  [Purchase, 'L5'],
  [OwnData, 'L5'],
]);

/** Names that only what belongs to a person has. */
const CLASS_OF_NAME: readonly [RegExp, PersonalClass][] = [
  [/^(list|lists|lookedAt|looked_at|helpRequests?|productsOpened)$/i, 'L2'],
  [/^(history|suggestions|customer_history)$/i, 'L3'],
  [
    /^(customer|customerId|customer_id|principalId|pseudonym|personId|firstName|lastName|email|address|birthday|points|balance|orders|greetAs|greet_as|phone|phoneHash|purposes|consent\w*|wishes|profiles?|shoppingFor|looks)$/i,
    'L4',
  ],
  [/^(bought|purchases?|shopper|gifts?|privateItems|private_item|secret\w*)$/i, 'L5'],
];

/** Endpoints whose answers reach a kiosk beside a phone; all others that a player calls are for any screen. */
const BESIDE_A_PHONE: ReadonlySet<string> = new Set([
  'kioskVisit',
  'kioskList',
  'kioskTouchProduct',
  'mergeKioskList',
  'claimByPass',
  'answerKioskTakeover',
  'refuseKioskIdea',
  'askHelp',
  'helpState',
  'kioskHolds',
  'holdByKiosk',
  'cancelHoldByKiosk',
]);
/** Answers to a phone that has just become one: its cookie comes with them. */
const TO_A_PHONE: ReadonlySet<string> = new Set(['claimVisit']);
/** Answers to one of the staff that has just signed in, about themselves. */
const TO_THE_CONSOLE: ReadonlySet<string> = new Set([
  'signIn',
  'signInByLink',
  'signInSecondStep',
  'signInByPasskey',
]);

function surfaceOf(name: string, { access }: Endpoint): Surface | null {
  if (TO_THE_CONSOLE.has(name)) return null;
  if (access === 'phone' || TO_A_PHONE.has(name)) return 'phone';
  if (access === 'display') return BESIDE_A_PHONE.has(name) ? 'kiosk-paired' : 'wall';
  return access === 'public' || access === 'key' ? 'wall' : null;
}

/** Every field of a schema that is of a class, with its path. */
function classed(schema: unknown, path: string, seen = new Set<unknown>()): [string, PersonalClass][] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const own = schema instanceof z.ZodType ? CLASS_OF.get(schema) : undefined;
  const found: [string, PersonalClass][] = own ? [[path, own]] : [];
  if (schema instanceof z.ZodObject)
    for (const [key, field] of Object.entries(schema.shape)) {
      for (const [pattern, named] of CLASS_OF_NAME)
        if (pattern.test(key)) found.push([`${path}.${key}`, named]);
      found.push(...classed(field, `${path}.${key}`, seen));
    }
  else if (schema instanceof z.ZodType)
    for (const part of partsOf(schema)) found.push(...classed(part, path, seen));
  return found;
}

/** What a schema is made of: elements, options, what it wraps. */
function partsOf(schema: z.ZodType): unknown[] {
  const { def } = schema as unknown as { def: Record<string, unknown> };
  return ['element', 'innerType', 'in', 'out', 'valueType', 'left', 'right', 'rest', 'options', 'items']
    .flatMap((key) => def[key] ?? [])
    .filter((part) => part instanceof z.ZodType);
}

const tooMuch = (schema: unknown, surface: Surface, name: string): string[] => {
  const most: readonly PersonalClass[] = CLASSES_ON[surface];
  return classed(schema, name)
    .filter(([, content]) => !most.includes(content))
    .map(([path, content]) => `${path}: ${content} on ${surface}`);
};

const told = Object.entries<Endpoint>(api).flatMap(([name, endpoint]) => {
  const surface = surfaceOf(name, endpoint);
  return surface === null || typeof endpoint.response === 'string' ? [] : [{ name, endpoint, surface }];
});

test('CONS-23 no answer to a player, or to anybody without a sign-in, has a field that its surface may not show', () => {
  expect(told.filter(({ surface }) => surface === 'wall').length).toBeGreaterThan(10);
  expect(told.some(({ name }) => name === 'manifest')).toBe(true);
  expect(told.some(({ name }) => name === 'catalogue')).toBe(true);
  const found = told.flatMap(({ name, endpoint, surface }) => tooMuch(endpoint.response, surface, name));
  expect(found).toEqual([]);
});

test('CONS-23 no event to a screen carries anything of a person: the doorbell says only that something changed', () => {
  for (const [name, schema] of Object.entries(sockets.display.toClient))
    expect(tooMuch(schema, 'wall', name)).toEqual([]);
});

test('CONS-23 the names of endpoints beside a phone are names of endpoints', () => {
  const display = Object.entries<Endpoint>(api).filter(([, { access }]) => access === 'display');
  const names = new Set(display.map(([name]) => name));
  expect([...BESIDE_A_PHONE].filter((name) => !names.has(name))).toEqual([]);
});

test('CONS-23 the check bites: by the schema, by the name, however deep', () => {
  const leak = z.strictObject({ cards: z.array(z.strictObject({ for: Suggestion.optional() })).nullable() });
  expect(tooMuch(leak, 'wall', 'x')).toContain('x.cards.for: L3 on wall');
  expect(tooMuch(z.strictObject({ a: z.strictObject({ customerId: z.string() }) }), 'wall', 'x')).toEqual([
    'x.a.customerId: L4 on wall',
  ]);
  expect(tooMuch(z.strictObject({ visit: KioskVisit.nullable() }), 'wall', 'x')).not.toEqual([]);
  expect(tooMuch(z.union([z.string(), PhoneVisit]), 'kiosk-paired', 'x')).not.toEqual([]);
  expect(tooMuch(api.floor.response, 'kiosk-paired', 'x')).not.toEqual([]);
});
