import { expect, test } from 'vitest';
import { versionWords } from '../../../kiosk/console/displays/explained-version.ts';
import { screenFacts } from '../../../kiosk/console/displays/screen-facts.ts';
import { readinessNote, readinessOf } from '../../../kiosk/console/displays/screen-readiness.ts';
import type { Display, DisplayStatus } from '../../../shared/model/display.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { testContent } from '../../support/shop.ts';

const AT = Date.UTC(2026, 10, 22, 14, 5);
const { schedule, media, store } = testContent();
const screen = { id: 'wall', name: 'Window', kind: 'wall', zone: 'Europe/London', tags: [] } as never;
const files = media.map(({ sha256 }) => sha256);

function display(status: Partial<DisplayStatus> | null, desiredRevision = 7): Display {
  const plain = { newestRevision: 7, filesReady: 4, filesNeeded: 4, missing: [], failing: [] };
  return { name: 'Window', desiredRevision, status: status && { ...plain, ...status } } as unknown as Display;
}

function reasons(of: Display): string[] {
  const known = { manifest: { display: screen, store, schedule }, products: [], weather: null };
  const facts = screenFacts({ ...known, readiness: readinessOf(of, media) }, AT);
  return evaluate(compile(schedule), { id: 'wall', zone: 'Europe/London' }, AT, facts).reasons.map(
    ({ name, text }) => `${name}: ${text}`,
  );
}

test('CON-183 a file that the screen says is still to come keeps its entry waiting, in the words of the screen', () => {
  expect(reasons(display({}))[0]).toBe('all: playing');
  const waiting = display({ missing: [files[0] ?? ''], filesReady: 3 });
  expect(reasons(waiting)).toContain('all: waiting for 1 file');
  expect(readinessNote(waiting)).toBe('Window says: 1 file of it is still to come.');
});

test('CON-183 what could not be shown there is told as that', () => {
  const failing = display({ failing: [{ creativeId: 'sale', zone: null }] });
  expect(reasons(failing)).toContain('all: its only item cannot be shown');
  expect(readinessNote(failing)).toBe('Window says: 1 item could not be shown there lately.');
  // In another place of the screen it is nobody else's affair.
  const beside = display({ failing: [{ creativeId: 'sale', zone: 'split/side' }] });
  expect(reasons(beside)[0]).toBe('all: playing');
});

test('CON-183 a screen that has not spoken of this version is taken to have all of it, and that is said', () => {
  for (const silent of [display(null), display({ missing: files }, 8)]) {
    expect(readinessOf(silent, media)).toBeNull();
    expect(readinessNote(silent)).toContain('has not said');
  }
  expect(readinessNote(display({}))).toBeNull();
});

test('CON-184 an explanation says which schedule it goes by', () => {
  const version = { revision: 7, publishedAt: AT, display: screen };
  expect(versionWords('drafts', version, false)).toContain('the drafts');
  expect(versionWords('published', version, false)).toContain('version 7, published 22 Nov 2026, 14:05');
  expect(versionWords('published', version, true)).toContain('what held then: version 7');
  expect(versionWords('published', { ...version, revision: 0 }, true)).toBe(
    'Nothing had been published then.',
  );
});
