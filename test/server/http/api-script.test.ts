import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import sharp from 'sharp';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../..');
let server: TestServer;
let owner: ConsoleClient;
let folder: string;
let page: string;
beforeAll(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
  // Beside node_modules, where the example finds its packages.
  folder = await mkdtemp(join(ROOT, '.cache', 'api-'));
  page = await readFile(join(ROOT, 'API.md'), 'utf8');
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** The one block of code in API.md in that language. */
function example(language: string): string {
  const blocks = [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))];
  expect(blocks).toHaveLength(1);
  return blocks[0]?.[1] ?? '';
}

async function environment(rights: string[]): Promise<NodeJS.ProcessEnv> {
  const [, made] = await owner.call('POST', '/api/v1/api-keys', { name: 'Script', rights, days: 1 });
  const { secret } = made as { secret: string };
  return { ...process.env, VITRINE_URL: server.origin, VITRINE_KEY: secret };
}

test('KEY-10 the script in API.md makes a campaign from nothing and publishes it', async () => {
  const picture = join(folder, 'sale.png');
  await sharp({ create: { width: 320, height: 180, channels: 3, background: '#2f6f4f' } }).toFile(picture);
  const script = join(folder, 'campaign.sh');
  await writeFile(script, example('bash'));
  const env = await environment(['content:write', 'schedule:write', 'publish']);
  const { stdout } = await run('bash', [script, picture], { env });
  const { revision } = JSON.parse(stdout) as { revision: number };
  const [, state] = await owner.call('GET', '/api/v1/publications');
  expect((state as { published: { revision: number } }).published.revision).toBe(revision);
  const [, schedule] = await owner.call('GET', '/api/v1/schedule');
  expect(JSON.stringify(schedule)).toContain('Summer sale');

  // A key without the right: the script ends at the first refusal and says why.
  const refused = run('bash', [script, picture], { env: await environment(['content:read']) });
  await expect(refused).rejects.toMatchObject({ code: 1 });
});

test('KEY-11 a client in TypeScript that the field’s generator makes of the description type-checks and runs', async () => {
  const document = await (await server.fetch('/api/v1/openapi.json')).text();
  await writeFile(join(folder, 'vitrine.d.ts'), astToString(await openapiTS(document)));
  const source = join(folder, 'client.ts');
  await writeFile(source, example('ts'));
  const program = ts.createProgram([source], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
  });
  const wrong = ts.getPreEmitDiagnostics(program);
  expect(wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);

  await owner.call('POST', '/api/v1/playlists', { name: 'Read by a client', slots: [] });
  const env = await environment(['content:read']);
  const { stdout } = await run(process.execPath, [source], { env, cwd: folder });
  expect(stdout).toContain('Read by a client 0');
});
