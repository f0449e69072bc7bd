import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutProduct, withQuantity, withTick } from '../../../shared/list/edit-list.ts';
import { linesOf, piecesOf, sharedQuantity } from '../../../shared/list/list-lines.ts';
import { mergeLists, sameList, withFewReplicas } from '../../../shared/list/merge-lists.ts';
import { MOST_LINES, MOST_REPLICAS, NEW_LIST, SharedList } from '../../../shared/list/shared-list.ts';

const DEVICES = ['kiosk', 'phone', 'second'] as const;
const PRODUCTS = ['tea', 'jam', 'rice'];

/** What may happen: somebody changes their own list, or what a device held at some time reaches another, whenever. */
const event = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('quantity' as const),
      by: fc.nat(2),
      product: fc.constantFrom(...PRODUCTS),
      quantity: fc.integer({ min: -5, max: 120 }),
    }),
  },
  fc.record({
    kind: fc.constant('tick' as const),
    by: fc.nat(2),
    product: fc.constantFrom(...PRODUCTS),
    on: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('off' as const), by: fc.nat(2), product: fc.constantFrom(...PRODUCTS) }),
  // `which` of all states there ever were arrives at `to`: late, twice, out of order, or never.
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('arrives' as const), which: fc.nat(), to: fc.nat(2) }),
  },
);

type Happening = typeof event extends fc.Arbitrary<infer E> ? E : never;

interface World {
  devices: SharedList[];
  /** Every state that ever was, as a message under way. */
  sent: SharedList[];
}

const NOTHING: World = { devices: DEVICES.map(() => NEW_LIST), sent: [NEW_LIST] };

/** What the device that `one` happens to holds before and after it. */
function happen(
  { devices, sent }: World,
  one: Happening,
): { at: number; before: SharedList; after: SharedList } {
  const at = one.kind === 'arrives' ? one.to : one.by;
  const [before, name] = [devices[at] ?? NEW_LIST, DEVICES[at] ?? 'kiosk'];
  if (one.kind === 'arrives')
    return { at, before, after: mergeLists(before, sent[one.which % sent.length] ?? NEW_LIST) };
  if (one.kind === 'quantity')
    return { at, before, after: withQuantity(before, name, one.product, one.quantity) };
  if (one.kind === 'tick') return { at, before, after: withTick(before, name, one.product, one.on) };
  return { at, before, after: withoutProduct(before, one.product) };
}

function run(
  events: readonly Happening[],
  watch: (one: Happening, before: SharedList, after: SharedList) => void = () => {},
): World {
  return events.reduce((world, one) => {
    const { at, before, after } = happen(world, one);
    watch(one, before, after);
    return {
      devices: world.devices.map((list, index) => (index === at ? after : list)),
      sent: [...world.sent, after],
    };
  }, NOTHING);
}

const joined = (lists: readonly SharedList[]) => lists.reduce(mergeLists, NEW_LIST);

test('LST-1 three devices that were apart hold the same once each has heard of the others, in whatever order and however often', () => {
  fc.assert(
    fc.property(
      fc.array(event, { maxLength: 60 }),
      fc.array(fc.nat(), { maxLength: 20 }),
      (events, repeats) => {
        const { devices, sent } = run(events);
        const [a = NEW_LIST, b = NEW_LIST, c = NEW_LIST] = devices;
        const everything = joined([a, b, c]);
        for (const order of [
          [c, b, a],
          [b, a, c],
          [a, a, c, b, c],
        ])
          expect(sameList(joined(order), everything)).toBe(true);
        // Whatever was under way and comes once more changes nothing.
        const again = repeats.reduce(
          (list, which) => mergeLists(list, sent[which % sent.length] ?? NEW_LIST),
          everything,
        );
        expect(sameList(again, everything)).toBe(true);
        expect(SharedList.parse(JSON.parse(JSON.stringify(everything)))).toEqual(everything);
      },
    ),
    { numRuns: 400 },
  );
});

test('LST-1 merging is a join: with itself it is the same, and order and grouping do not matter', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), fc.nat(), fc.nat(), fc.nat(), (events, i, j, k) => {
      const { sent } = run(events);
      const pick = (n: number) => sent[n % sent.length] ?? NEW_LIST;
      const [a, b, c] = [pick(i), pick(j), pick(k)];
      expect(sameList(mergeLists(a, a), a)).toBe(true);
      expect(sameList(mergeLists(a, b), mergeLists(b, a))).toBe(true);
      expect(sameList(mergeLists(mergeLists(a, b), c), mergeLists(a, mergeLists(b, c)))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

/** Every single piece as `product device number`. */
function pieces({ items }: SharedList): Set<string> {
  const all = new Set<string>();
  for (const [product, { units }] of Object.entries(items))
    for (const [by, spans] of Object.entries(units))
      for (const [from, to] of spans) for (let n = from; n <= to; n++) all.add(`${product} ${by} ${n}`);
  return all;
}

test('LST-2 nothing that was added is lost unless somebody who had seen it took it off', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const added = new Set<string>();
      const takenOff = new Set<string>();
      const { devices } = run(events, (one, before, after) => {
        if (one.kind === 'arrives') return;
        const [had, has] = [pieces(before), pieces(after)];
        for (const piece of has) if (!had.has(piece)) added.add(piece);
        for (const piece of had) if (!has.has(piece)) takenOff.add(piece);
      });
      const left = pieces(joined(devices));
      expect([...added].filter((piece) => !takenOff.has(piece)).sort()).toEqual([...left].sort());
    }),
    { numRuns: 400 },
  );
});

test('LST-3 a quantity is shown from 1 to 99, whoever adds and takes away at the same time', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const { devices } = run(events);
      for (const list of [...devices, joined(devices)]) {
        for (const { productId, quantity } of linesOf(list)) {
          expect(quantity).toBeGreaterThanOrEqual(1);
          expect(quantity).toBeLessThanOrEqual(99);
          expect(sharedQuantity(list, productId)).toBe(quantity);
        }
      }
    }),
  );
  const sixty = (by: string) => withQuantity(NEW_LIST, by, 'tea', 60);
  const crowded = mergeLists(sixty('a'), sixty('b'));
  expect(linesOf(crowded)).toEqual([{ productId: 'tea', quantity: 99, ticked: false }]);
  expect(sharedQuantity(withQuantity(crowded, 'a', 'tea', 98), 'tea')).toBe(98);
  // What both take off is taken off once.
  const two = withQuantity(NEW_LIST, 'a', 'tea', 2);
  expect(
    sharedQuantity(mergeLists(withQuantity(two, 'a', 'tea', 1), withQuantity(two, 'b', 'tea', 1)), 'tea'),
  ).toBe(1);
});

test('LST-3 what one sets is what one sees, also after others have been at it', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), fc.integer({ min: 0, max: 99 }), (events, wanted) => {
      const list = joined(run(events).devices);
      expect(sharedQuantity(withQuantity(list, 'phone', 'tea', wanted), 'tea')).toBe(wanted);
    }),
  );
});

test('LST-4 a tick outlives a concurrent untick, goes with its product, and does not come back with a new one', () => {
  const tea = withQuantity(NEW_LIST, 'a', 'tea', 1);
  const ticked = withTick(tea, 'a', 'tea', true);
  const lifted = withTick(mergeLists(tea, ticked), 'b', 'tea', false);
  expect(linesOf(mergeLists(ticked, lifted))[0]?.ticked).toBe(false);
  const again = withTick(withTick(ticked, 'a', 'tea', false), 'a', 'tea', true);
  expect(linesOf(mergeLists(again, lifted))[0]?.ticked).toBe(true);
  const bought = mergeLists(withoutProduct(tea, 'tea'), ticked);
  expect(linesOf(bought)).toEqual([]);
  expect(linesOf(withQuantity(bought, 'b', 'tea', 1))).toEqual([
    { productId: 'tea', quantity: 1, ticked: false },
  ]);
  expect(withTick(NEW_LIST, 'a', 'tea', true)).toBe(NEW_LIST);
});

test('LST-5 a list keeps nothing of what was taken off but one number for each device', () => {
  let list = NEW_LIST;
  for (let round = 0; round < 500; round++) {
    list = withQuantity(list, 'phone', `p${round}`, 3);
    list = withoutProduct(list, `p${round}`);
  }
  expect(list).toEqual({ seen: { phone: 1500 }, items: {} });
  list = withQuantity(list, 'd3', 'tea', 2);
  for (let n = 0; n < 100; n++) list = withoutProduct(withQuantity(list, `d${n}`, 'jam', n + 1), 'jam');
  const few = withFewReplicas(list, 'd3');
  expect(Object.keys(few.seen).length).toBeLessThanOrEqual(MOST_REPLICAS);
  expect(linesOf(few)).toEqual(linesOf(list));
  expect(few.seen['d3']).toBeDefined();
  let full = NEW_LIST;
  for (let n = 0; n < MOST_LINES + 5; n++) full = withQuantity(full, 'a', `q${n}`, 1);
  expect(linesOf(full)).toHaveLength(MOST_LINES);
});

test('LST-6 a list that cannot be one is refused', () => {
  const bad: unknown[] = [
    null,
    {},
    { seen: { a: 1 }, items: { tea: { units: { a: [[1, 2]] }, ticks: {} } } },
    { seen: { a: 3 }, items: { tea: { units: { a: [[3, 2]] }, ticks: {} } } },
    {
      seen: { a: 9 },
      items: {
        tea: {
          units: {
            a: [
              [4, 5],
              [1, 2],
            ],
          },
          ticks: {},
        },
      },
    },
    { seen: {}, items: { tea: { units: {}, ticks: { a: 1 } } } },
    { seen: { 'a b': 1 }, items: {} },
    { seen: { a: 2 ** 60 }, items: {} },
  ];
  for (const one of bad) expect(SharedList.safeParse(one).success, JSON.stringify(one)).toBe(false);
  const proto = JSON.parse('{"seen":{"a":1},"items":{"__proto__":{"units":{"a":[[1,1]]},"ticks":{}}}}');
  expect(SharedList.parse(proto).items).toEqual({});
  expect(piecesOf(undefined)).toBe(0);
});
