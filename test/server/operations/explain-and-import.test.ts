import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DRAFT_BOUNDS } from '../../../shared/model/bounds.ts';
import { ScheduleFile } from '../../../shared/model/schedule-file.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { runExplain } from '../../support/run-explain.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let editor: ConsoleClient;
let folder: string;
beforeAll(async () => {
  server = await startShop();
  editor = await signInAs(server, 'merchandiser');
  folder = await mkdtemp(join(tmpdir(), 'vitrine-alike-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** What a file's import is answered, as one line: its words, or each place with its own. */
async function importSays(file: object) {
  const [, problem] = await editor.call('PUT', '/api/v1/schedule/file', file);
  const {
    code,
    detail,
    errors = [],
  } = problem as {
    code: string;
    detail?: string;
    errors?: { path: string; message: string }[];
  };
  const places = errors.map(({ path, message }) => `${path.replace(/^body\./, '')}: ${message}`);
  return { code, detail: detail ?? places.join('; ') };
}

async function explainSays(file: object) {
  const path = join(folder, 'schedule.json');
  await writeFile(path, JSON.stringify(file));
  const at = '2026-11-01T11:30:00Z';
  const { status, lines, error } = await runExplain('--schedule', path, '--display', 'wall', '--at', at);
  expect([status, lines]).toEqual([2, []]);
  return error;
}

const entry = (id: number, more: object = {}) => ({
  id: `e${id}`,
  name: 'A name of the usual length',
  playlistId: 'p',
  createdAt: 1,
  ...more,
});
const many = (count: number, more: object = {}) => Array.from({ length: count }, (_, id) => entry(id, more));
/** Large as lines of a schedule are where somebody uses them: 100,000 of them are more than 16 MB. */
const used = {
  displayIds: ['wall'],
  from: '2026-01-01',
  until: '2026-12-31',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
};

test.each<[string, string, RegExp, object[]]>([
  ['100,000 entries', 'too-large', /16 MB/, many(100_000, used)],
  ['100,000 small entries', 'too-large', /at most 25,000 things/, Array(100_000).fill({})],
  ['one entry too many', 'invalid-input', /^schedule\.entries: /, many(DRAFT_BOUNDS.entries + 1)],
  ['a zone that is none', 'invalid-input', /^schedule\.entries\.0\.zone: /, [entry(0, { zone: 'Mars/X' })]],
])(
  'OPS-43 of a file with %s explain says what import says, code and words',
  async (_, code, words, entries) => {
    const [, exported] = await editor.call('GET', '/api/v1/schedule/file');
    const { schedule, ...file } = ScheduleFile.parse(exported);
    const broken = { ...file, schedule: { ...schedule, entries } };
    const said = await explainSays(broken);
    expect(said).toEqual(await importSays(broken));
    expect(said).toMatchObject({ code, detail: expect.stringMatching(words) });
  },
);
