import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { FromWorker } from '../../kiosk/vision/messages.ts';
import { AudienceCell } from '../../shared/audience/audience-cell.ts';
import { AudienceContext } from '../../shared/audience/audience-context.ts';
import { Condition } from '../../shared/model/condition.ts';
import { LogEvent } from '../../shared/model/log.ts';
import { AudienceRule } from '../../shared/model/playlist.ts';
import { PostureInForce } from '../../shared/model/posture.ts';
import { readModelFacts } from '../../signage-server/audience/model-facts.ts';

/** What must have no name anywhere in what is measured, ruled by, reported or signed (R16). */
type Forbidden =
  | 'ethnicity'
  | 'race'
  | 'skin'
  | 'emotion'
  | 'mood'
  | 'religion'
  | 'orientation'
  | 'health'
  | 'weight'
  | 'disability'
  | 'attractiveness'
  | 'identity';
const FORBIDDEN =
  /ethnic|\brac(e|es|ial)\b|\bskin\b|emotion|\bmood|\bsmil|\bhapp(y|iness)\b|\bang(er|ry)\b|religio|(sexual|gender).?orientation|\bhealth|disabilit|obes|body.?weight|attractiv|beaut|identit|face.?id|embedding/i;

/** Every name that a type knows, its parts' names included. */
type NamesIn<T> = T extends readonly (infer Part)[]
  ? NamesIn<Part>
  : T extends string
    ? T
    : T extends object
      ? { [K in keyof T]: (K & string) | NamesIn<T[K]> }[keyof T]
      : never;
/** Does not type-check as soon as one of these types can say one of those names. */
const unspeakable: Extract<NamesIn<AudienceContext | AudienceCell | AudienceRule>, Forbidden> extends never
  ? true
  : never = true;

const schemas = {
  AudienceContext,
  AudienceCell,
  AudienceRule,
  Condition,
  LogEvent,
  FromWorker,
  PostureInForce,
};

/** All keys and all values that a schema lists. */
function wordsOf(schema: z.ZodType): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, enum: values, const: only } = node as Record<string, unknown>;
    if (typeof properties === 'object' && properties !== null) found.push(...Object.keys(properties));
    if (Array.isArray(values)) found.push(...values.map(String));
    if (typeof only === 'string') found.push(only);
    for (const part of Object.values(node)) walk(part);
  };
  walk(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
  return found;
}

test.each(Object.entries(schemas))('AUD-R16 %s has no word for a forbidden attribute', (_name, schema) => {
  expect(unspeakable).toBe(true);
  const words = wordsOf(schema);
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter((word) => FORBIDDEN.test(word))).toEqual([]);
});

test('AUD-R16 a rule, a context or a claim that names one is refused', () => {
  for (const name of ['ethnicity', 'emotion', 'religion', 'orientation', 'health', 'disability'])
    for (const value of ['x', true, { is: 'x' }]) {
      expect(AudienceRule.safeParse({ band: '20-39', [name]: value }).success).toBe(false);
      expect(Condition.safeParse({ fact: name, is: value }).success).toBe(false);
      expect(PostureInForce.safeParse({ posture: 'P0', [name]: value }).success).toBe(false);
    }
});

test('AUD-R16 the only attribute with a switch is presentation, and no network on the list has another use', async () => {
  const { models, presentation } = await readModelFacts();
  expect(Object.keys(presentation).sort()).toEqual(['fit', 'reason']);
  expect(new Set(models.map(({ kind }) => kind))).toEqual(new Set(['detector', 'estimator']));
});

test('AUD-R16 no label of what measures, rules and reports names one', () => {
  const root = resolve(import.meta.dirname, '../..');
  const rooms = [
    'shared/audience',
    'shared/choosing',
    'kiosk/vision',
    'kiosk/console/insight',
    'kiosk/console/playlists',
    'signage-server/audience',
  ];
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...rooms], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(60);
  // Two files say what is never done; the health of frames and an identity matrix are no one's.
  const exempt = new Set([
    'signage-server/audience/camera-info.ts',
    'signage-server/audience/impact-assessment.ts',
  ]);
  const ours = /frame-?health|visionhealth|['"`. #]health\b|Promise\.race|identity (matrix|of)|\bidentity\b/i;
  const found = files
    .filter((path) => !exempt.has(path))
    .flatMap((path) =>
      readFileSync(resolve(root, path), 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line) && FORBIDDEN.test(line) && !ours.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});
