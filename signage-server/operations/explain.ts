import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ZodError } from 'zod';
import { CalendarDate } from '../../shared/model/id.ts';
import { LARGEST_SCHEDULE_FILE_BYTES, ScheduleFile } from '../../shared/model/schedule-file.ts';
import { jsonFault, tooLarge } from '../../shared/protocol/json-bounds.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import { askedFacts } from '../../shared/schedule/asked-facts.ts';
import { compile } from '../../shared/schedule/compile.ts';
import { evaluate } from '../../shared/schedule/evaluate.ts';
import { EVERYTHING_READY, type Facts } from '../../shared/schedule/facts.ts';
import { scheduleFault, unknownDisplay } from '../content/schedule-fault.ts';
import { explanation } from './explanation.ts';
import { FACT_OPTIONS, FACTS_USAGE, factsInWords, givenFacts } from './given-facts.ts';

const USAGE = `npm run -s explain -- --schedule FILE.json --display ID --at 2026-11-01T06:30:00Z [--at ...]

Prints what is on that screen at each instant, why, and until when: one line of JSON each. The file is what the console
exports (Schedule, "Export"): the drafts, with the takeovers and emergencies that lasted then. Its format is
public/schemas/schedule-file.json; one that contradicts itself is refused as import refuses it. Instants are ISO 8601
with an offset or Z. Every picture and film of the schedule is taken to be on the screen.

${FACTS_USAGE}`;

/** As many as the server names. */
const MOST_ISSUES = 20;
const SEE_HELP = '`npm run -s explain -- --help` lists all.';

/** Ends the program with status 2 and one line of JSON on standard error. */
class Refusal extends Error {
  readonly code: string;
  constructor(code: string, detail: string) {
    super(detail);
    this.code = code;
  }
}

interface Arguments {
  schedule: string;
  display: string;
  at: string[];
  surroundings: ReturnType<typeof givenFacts>;
}

function readArguments(args: string[]): Arguments {
  const options = {
    schedule: { type: 'string' },
    display: { type: 'string' },
    at: { type: 'string', multiple: true },
    ...FACT_OPTIONS,
  } as const;
  let values: { schedule?: string; display?: string; at?: string[] };
  try {
    values = parseArgs({ args, options }).values;
  } catch (error) {
    throw new Refusal('bad-arguments', `${error instanceof Error ? error.message : error} ${SEE_HELP}`);
  }
  const { schedule, display, at } = values;
  if (!schedule || !display || !at)
    throw new Refusal('bad-arguments', `--schedule, --display and --at are needed. ${SEE_HELP}`);
  return { schedule, display, at, surroundings: readFacts(values) };
}

function readFacts(values: unknown): Arguments['surroundings'] {
  try {
    return givenFacts(values);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const faults = error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`);
    throw new Refusal('bad-arguments', `${faults.join('; ')}. ${SEE_HELP}`);
  }
}

/** What import would refuse is refused with its code and words: no screen is ever given it, so it has no true answer. */
function readFile(path: string): ScheduleFile {
  const json = readJson(path);
  refuseAs(jsonFault(json));
  const parsed = ScheduleFile.safeParse(json);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, MOST_ISSUES);
    throw new Refusal(
      'invalid-input',
      issues.map(({ path: where, message }) => `${where.join('.')}: ${message}`).join('; '),
    );
  }
  const { schedule, displays } = parsed.data;
  refuseAs(unknownDisplay(schedule, new Set(displays.map(({ id }) => id))) ?? scheduleFault(schedule));
  return parsed.data;
}

function readJson(path: string): unknown {
  try {
    if (statSync(path).size > LARGEST_SCHEDULE_FILE_BYTES) refuseAs(tooLarge(LARGEST_SCHEDULE_FILE_BYTES));
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file-unreadable', `${path}: ${error instanceof Error ? error.message : error}`);
  }
}

function refuseAs(fault: { code: ProblemCode; detail?: string } | null): void {
  if (fault) throw new Refusal(fault.code, fault.detail ?? fault.code);
}

/** With an offset, always: what "06:30" would mean is what the schedule is there to say. */
function instantOf(text: string): number {
  // Date.parse takes 31 February for 3 March.
  const isDay = CalendarDate.safeParse(text.slice(0, 10)).success;
  const instant = isDay && /(Z|[+-]\d\d:?\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant))
    throw new Refusal('bad-instant', `"${text}" is no instant; write one like 2026-11-01T06:30:00Z.`);
  return instant;
}

function run(): void {
  const { schedule, display: id, at, surroundings } = readArguments(process.argv.slice(2));
  const file = readFile(schedule);
  const display = file.displays.find((one) => one.id === id);
  if (!display) {
    const known = file.displays.map((one) => one.id).join(', ');
    throw new Refusal('display-unknown', `The file has no display "${id}"; it has: ${known || 'none'}.`);
  }
  const instants = at.map(instantOf);
  const compiled = compile(file.schedule);
  const facts: Facts = {
    ...EVERYTHING_READY,
    surroundings: { tags: new Set(display.tags), ...surroundings },
  };
  const asked = { dependsOn: askedFacts(file.schedule, display.id), given: factsInWords(facts) };
  for (const instant of instants) {
    const answer = evaluate(compiled, display, instant, facts);
    console.log(JSON.stringify({ ...explanation(display.id, instant, answer), ...asked }));
  }
}

try {
  if (process.argv.includes('--help')) console.log(USAGE);
  else run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(JSON.stringify({ error: { code: error.code, detail: error.message } }));
  process.exitCode = 2;
}
