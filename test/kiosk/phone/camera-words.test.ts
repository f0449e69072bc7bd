import { describe, expect, it } from 'vitest';
import { SIGNS } from '../../../kiosk/console/cameras/sign-words.ts';
import type { CameraWords } from '../../../kiosk/phone/camera-words/camera-words.ts';
import { english } from '../../../kiosk/phone/camera-words/english.ts';
import { inLanguage, shapeOf } from '../../../kiosk/phone/camera-words/in-language.ts';
import { CAMERA_LANGUAGES, loadWords } from '../../../kiosk/phone/camera-words/load-words.ts';
import { NO_CARE } from '../../../shared/model/camera-care.ts';
import { PURPOSE_WORDS } from '../../../shared/model/data-use.ts';
import type { PostureInForce } from '../../../shared/model/posture.ts';
import { cameraInfo, dataUses } from '../../../signage-server/audience/camera-info.ts';
import { readModelFacts } from '../../../signage-server/audience/model-facts.ts';

const notice = {
  ...{ text: 'A camera counts.', controller: 'Shop', contact: 'shop@example.org' },
  ...{ dpiaReference: 'DPIA', signAcknowledgedAt: 0 },
};
const settings: PostureInForce[] = [
  { posture: 'P0' },
  { posture: 'P1', notice, presentation: true },
  { posture: 'P2', notice },
  { posture: 'P3', notice, presentation: true },
];

interface Said {
  page: string[];
  /** Of the registry of data uses, whose newest lines may still be in English on the page, and marked as such. */
  registry: string[];
}

/** Every sentence that the server may say on this page, whatever is set. */
async function everySentence(): Promise<Said> {
  const facts = await readModelFacts();
  const page = settings.flatMap((setting) => {
    const info = cameraInfo({ name: 'Shop', language: 'en', cameras: NO_CARE }, setting, facts);
    return [
      ...[info.basis, info.authority.name, ...info.attributes, ...info.never],
      ...info.retention.flatMap(({ what, kept }) => [what, kept]),
      ...info.models.flatMap(({ use, accuracy }) => [use, accuracy]),
    ];
  });
  const registry = dataUses().flatMap(({ fields }) => fields.flatMap(({ what, kept }) => [what, kept]));
  return {
    page: [...new Set([...page, ...Object.values(PURPOSE_WORDS)])],
    registry: [...new Set(registry)],
  };
}

/** Without what groups them or parts their decimals. */
const numbers = (text: string) =>
  (text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? []).map((one) => one.replace(/\D/g, ''));
const others = CAMERA_LANGUAGES.filter(({ tag }) => tag !== 'en');

describe('the page about the cameras', () => {
  it('AUD-R12 is written in every language that a sign leads to it in', () => {
    expect(CAMERA_LANGUAGES.map(({ tag, name }) => [tag, name])).toEqual(
      Object.entries(SIGNS).map(([tag, { language }]) => [tag, language]),
    );
  });

  it.each(others)(
    'AUD-R12 says all in $name that it says in English, with the same figures',
    async (other) => {
      const words = await other.load();
      const { page, registry } = await everySentence();
      expect(page.filter((sentence) => inLanguage(words, sentence) === null)).toEqual([]);
      for (const sentence of [...page, ...registry]) {
        const told = inLanguage(words, sentence) ?? sentence;
        expect(told).not.toContain('#');
        expect([sentence, numbers(told)]).toEqual([sentence, expect.arrayContaining(numbers(sentence))]);
      }
    },
  );

  it.each(others)('AUD-R12 has no words in $name for what nobody says any more', async ({ load }) => {
    const { page, registry } = await everySentence();
    const said = new Set([...page, ...registry].map(shapeOf));
    expect(Object.keys((await load()).sentences).filter((shape) => !said.has(shape))).toEqual([]);
  });

  it.each(others)('AUD-R12 promises in $name the numbers that it promises in English', async ({ load }) => {
    const promised = ({ facts, objectText }: CameraWords) => numbers([...facts, objectText].join(' '));
    expect(promised(english)).toEqual(['10', '15']);
    expect(promised(await load())).toEqual(expect.arrayContaining(['10', '15']));
  });

  it('AUD-R12 puts the figures of today into words that were written before', async () => {
    const german = await loadWords(['de']);
    expect(inLanguage(german, '12,345 days, then deleted.')).toBe('12.345 Tage, dann gelöscht.');
    expect(inLanguage(german, 'Nobody has translated this.')).toBeNull();
  });

  it('AUD-R12 takes the first language that it has: the link’s, the shop’s, English', async () => {
    const language = async (...wanted: (string | null)[]) => (await loadWords(wanted)).language;
    expect(await language('ja-JP', 'de')).toBe('ja');
    expect(await language(null, 'FR-be')).toBe('fr');
    expect(await language('xx', 'es')).toBe('es');
    expect(await language(null, 'nl')).toBe('en');
    expect(await language('__proto__', 'constructor')).toBe('en');
  });
});
