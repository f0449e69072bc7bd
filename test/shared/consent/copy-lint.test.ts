import { expect, test } from 'vitest';
import { cameraWords } from '../../../kiosk/shop/languages/english/camera.ts';
import { LANGUAGE_TAGS, LANGUAGES } from '../../../kiosk/shop/languages/languages.ts';
import type { Message } from '../../../kiosk/shop/languages/message.ts';
import { lintCopy } from '../../../shared/consent/copy-lint.ts';
import { BAD, GOOD } from './copy-corpus.ts';

const isFound = (line: string) => lintCopy(line).length > 0;

test('COPY-1 of a hundred good and bad lines at least 95 are told right, and no more good than bad ones wrong', () => {
  expect([BAD.length, GOOD.length]).toEqual([50, 50]);
  const missed = BAD.filter((line) => !isFound(line));
  const wronged = GOOD.filter(isFound);
  expect({
    right: 100 - missed.length - wronged.length >= 95,
    missed: missed.length <= 3,
    wronged: wronged.length <= 3,
  }).toEqual({
    right: true,
    missed: true,
    wronged: true,
  });
});

test('COPY-2 each finding names the words at fault and what to write instead', () => {
  expect(lintCopy('Fresh today. Last time you bought roses.')).toEqual([
    expect.objectContaining({ fault: 'remembered', words: 'Last time you' }),
  ]);
  for (const line of BAD)
    for (const { words, instead } of lintCopy(line)) {
      expect(line.replace(/\s+/g, ' ')).toContain(words);
      expect(instead.length).toBeGreaterThan(10);
    }
});

test('COPY-2 a line is the same however it is broken and written', () => {
  expect(isFound('LAST TIME\nYOU BOUGHT roses')).toBe(true);
  expect(isFound('')).toBe(false);
});

test('COPY-3 no word of the kiosk, in any language, is found fault with', async () => {
  for (const tag of LANGUAGE_TAGS) {
    const words = await LANGUAGES[tag].load();
    // What a camera does has to be said of the camera, in so many words: it is no line that shows what the shop knows.
    const lines = Object.entries<Message>(words)
      .filter(([key]) => !(key in cameraWords))
      .flatMap(([, said]) => (typeof said === 'string' ? [said] : Object.values(said)));
    expect(lines.length).toBeGreaterThan(100);
    expect([tag, lines.filter(isFound)]).toEqual([tag, []]);
  }
});
