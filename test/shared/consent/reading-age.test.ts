import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { SIGNS } from '../../../kiosk/console/cameras/sign-words.ts';
import { type Notice, VISIT_NOTICE } from '../../../shared/consent/notice.ts';
import { arabic } from '../../../shared/consent/notices/arabic.ts';
import { french } from '../../../shared/consent/notices/french.ts';
import { german } from '../../../shared/consent/notices/german.ts';
import { japanese } from '../../../shared/consent/notices/japanese.ts';
import { spanish } from '../../../shared/consent/notices/spanish.ts';
import { AGE_BOUNDS } from '../../../shared/model/visit-setting.ts';
import { type Reading, type ReadLanguage, readingOf } from '../../support/reading-age.ts';

const NOTICES = [VISIT_NOTICE, german, french, spanish, arabic, japanese];
const LANGUAGES = NOTICES.map(({ language }) => language as ReadLanguage);

/** Whoever may be remembered can read it: at 13 somebody has been at school for seven or eight years. */
const MOST_YEARS = AGE_BOUNDS.from - 5;
/** "Plain": what 13 to 15 year olds read. */
const LEAST_EASE = 65;
const LONGEST_SENTENCE = { words: 25, characters: 60 };
const LONGEST_ON_AVERAGE = { words: 16, characters: 40 };

/** What is too hard about a text, in words; empty when it is plain. */
function faultsOf(language: ReadLanguage, { years, ease, longest, average }: Reading): string[] {
  const unit = language === 'ja' ? 'characters' : 'words';
  return [
    ...(years !== null && years > MOST_YEARS ? [`takes ${years.toFixed(1)} years of school`] : []),
    ...(ease !== null && ease < LEAST_EASE ? [`has an ease of ${ease.toFixed(0)}`] : []),
    ...(longest > LONGEST_SENTENCE[unit] ? [`has a sentence of ${longest} ${unit}`] : []),
    ...(average > LONGEST_ON_AVERAGE[unit] ? [`has ${average.toFixed(0)} ${unit} a sentence`] : []),
  ];
}

const faults = (language: ReadLanguage, ...texts: string[]) => faultsOf(language, readingOf(language, texts));

describe('what people read before they decide', () => {
  it.each(NOTICES)(
    'D019-1 every purpose of the notice in $language is plain to somebody of 13',
    (notice: Notice) => {
      const language = notice.language as ReadLanguage;
      for (const { purpose, sentence, example, retention } of notice.purposes)
        expect([purpose, faults(language, sentence, example, retention)]).toEqual([purpose, []]);
      const { withdrawal, rights, authority, automatedLogic } = notice;
      expect(faults(language, withdrawal, rights, authority, automatedLogic)).toEqual([]);
    },
  );

  it.each(LANGUAGES)('D019-1 so is every sign about the cameras in %s', (language) => {
    const sign = SIGNS[language];
    expect(sign).toBeDefined();
    if (!sign) return;
    for (const [posture, sentence] of Object.entries(sign.sentence))
      expect([posture, faults(language, sentence, sign.never, sign.object)]).toEqual([posture, []]);
  });

  it.each([
    [
      'en',
      'Processing is necessary for the purposes of the legitimate interests pursued by the controller or by a third party, except where such interests are overridden by the interests or fundamental rights and freedoms of the data subject which require protection of personal data, in particular where the data subject is a child.',
    ],
    [
      'de',
      'Die Verarbeitung ist zur Wahrung der berechtigten Interessen des Verantwortlichen oder eines Dritten erforderlich, sofern nicht die Interessen oder Grundrechte und Grundfreiheiten der betroffenen Person, die den Schutz personenbezogener Daten erfordern, überwiegen, insbesondere dann, wenn es sich bei der betroffenen Person um ein Kind handelt.',
    ],
    [
      'fr',
      'Le traitement est nécessaire aux fins des intérêts légitimes poursuivis par le responsable du traitement ou par un tiers, à moins que ne prévalent les intérêts ou les libertés et droits fondamentaux de la personne concernée qui exigent une protection des données à caractère personnel.',
    ],
    [
      'es',
      'El tratamiento es necesario para la satisfacción de intereses legítimos perseguidos por el responsable del tratamiento o por un tercero, siempre que sobre dichos intereses no prevalezcan los intereses o los derechos y libertades fundamentales del interesado que requieran la protección de datos personales.',
    ],
    [
      'ar',
      'تكون المعالجة ضرورية لأغراض المصالح المشروعة التي يسعى إليها المتحكم أو طرف ثالث إلا إذا تغلبت على تلك المصالح مصالح صاحب البيانات أو حقوقه وحرياته الأساسية التي تتطلب حماية البيانات الشخصية ولا سيما إذا كان صاحب البيانات طفلا',
    ],
    [
      'ja',
      '取扱いが管理者又は第三者の求める正当な利益の目的のために必要である場合であって、当該利益よりも個人データの保護を要求するデータ主体の利益又は基本的な権利及び自由が優先しないとき、特にデータ主体が子どもである場合を除く。',
    ],
  ] as const)('D019-2 the law’s own words are found to be too hard in %s', (language, text) => {
    expect(faults(language, text)).not.toEqual([]);
  });

  it('D019-3 the script by which people are asked what they understood covers every purpose of this version', async () => {
    const script = await readFile(new URL('../../../COMPREHENSION.md', import.meta.url), 'utf8');
    expect(script).toContain(`version ${VISIT_NOTICE.version}`);
    for (const { title } of VISIT_NOTICE.purposes) expect(script).toContain(`“${title}”`);
  });
});
