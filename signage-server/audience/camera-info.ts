import { DAYS_KEPT_MS, HOURS_KEPT_MS, QUARTERS_KEPT_MS } from '../../shared/audience/constants.ts';
import type { Authority } from '../../shared/model/camera-care.ts';
import { type DataUse, DataUsePurpose } from '../../shared/model/data-use.ts';
import type { Posture, PostureInForce } from '../../shared/model/posture.ts';
import type { Store } from '../../shared/model/store.ts';
import type { cameraInfoEndpoints } from '../../shared/protocol/camera-info-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { DATA_USES } from '../storage/data-uses.ts';
import type { ModelFacts } from './model-facts.ts';

const DAY_MS = 86_400_000;
const MONTH_MS = 30.44 * DAY_MS;

const counts = ['how many people are there', 'whether they face the screen', 'for how long'];
const band = 'an age band (20-39, 40-59, 60 and over; otherwise unknown)';
const presentation = 'gender presentation, as it looks (feminine, masculine; otherwise unknown)';

/** What is estimated under a posture, spec/audience.md. Under 20 is no band: such a face counts as unknown (R13). */
export function attributesOf(setting: PostureInForce): string[] {
  if (setting.posture === 'P0') return [];
  if (setting.posture === 'P2') return counts;
  const all = [...counts, band, ...(setting.presentation ? [presentation] : [])];
  return setting.posture === 'P3'
    ? all
    : all.map((what) => `${what}: only of somebody who scanned the code and agreed`);
}

/** What no setting can switch on (D001, R03, R16). */
export const NEVER = [
  'Nobody is recognised. No screen holds a network that can tell one person from another, and none can be loaded.',
  'There is no list of people to look out for, and no alert about anybody.',
  'Emotion, origin, religion, orientation, health, weight, disability and looks are not estimated, and nothing here can express them.',
  'What is estimated never changes a price, and never allows or refuses anything to anyone.',
];

export const RETENTION = [
  { what: 'Pictures', kept: 'Never stored and never sent; each is gone before the next is taken.' },
  { what: 'Counts on the screen itself', kept: 'At most a day.' },
  {
    what: 'Counts per quarter of an hour, on the shop’s server',
    kept: `Until their week is told, ${QUARTERS_KEPT_MS / DAY_MS} days at most.`,
  },
  {
    what: 'How often each picture was seen in an hour, and for how long, without age',
    kept: `${HOURS_KEPT_MS / DAY_MS} days, then deleted.`,
  },
  {
    what: 'Figures by the day and the week, each of at least ten people',
    kept: `${Math.round(DAYS_KEPT_MS / MONTH_MS)} months, then deleted.`,
  },
];

const BASIS: Record<Posture, string> = {
  P0: 'None is needed while the cameras are off.',
  P1: 'Your consent, given by scanning and agreeing (GDPR Art. 6(1)(a)).',
  P2: 'Legitimate interests of the shop (GDPR Art. 6(1)(f)): to know whether its screens are seen.',
  P3: 'Legitimate interests of the shop (GDPR Art. 6(1)(f)): to show what suits whoever is there, without knowing who.',
};

/** Where everybody finds theirs. */
const AUTHORITY: Authority = {
  name: 'The data protection authority of the country this shop is in',
  url: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
};

/** The registry of data uses, by purpose: each thing once, and again where it is kept for another time. */
export function dataUses(): DataUse[] {
  const columns = Object.values(DATA_USES).flatMap(({ kept, columns: uses }) =>
    Object.values(uses).map(([purpose, what]) => ({ purpose, what, kept })),
  );
  return DataUsePurpose.options.map((purpose) => {
    const served = columns.filter((column) => column.purpose === purpose);
    const fields = new Map(served.map(({ what, kept }) => [JSON.stringify([what, kept]), { what, kept }]));
    return { purpose, fields: [...fields.values()] };
  });
}

/** What the public page about the cameras says (R12): what is in force, so it can promise nothing that is not so. */
export function cameraInfo(
  store: Pick<Store, 'name' | 'language' | 'cameras'>,
  setting: PostureInForce,
  { models }: Pick<ModelFacts, 'models'>,
): Answer<typeof cameraInfoEndpoints.cameraInfo> {
  const { posture } = setting;
  const loaded = models.filter(({ kind }) => posture !== 'P0' && (posture !== 'P2' || kind === 'detector'));
  return {
    storeName: store.name,
    language: store.language,
    setting,
    basis: store.cameras.basis ?? BASIS[posture],
    authority: store.cameras.authority ?? AUTHORITY,
    attributes: attributesOf(setting),
    never: NEVER,
    retention: posture === 'P0' ? [] : RETENTION,
    models: loaded.map(({ file, sha256, licence, accuracy, use }) => ({
      file,
      sha256,
      licence,
      accuracy,
      use,
    })),
    uses: dataUses(),
  };
}
