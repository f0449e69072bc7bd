import { CAMERA_PAUSE_MS, REPORT_K, SERVER_UNKNOWN_MS } from '../../shared/audience/constants.ts';
import type { Paper, PaperSection } from '../../shared/model/paper.ts';
import { attributesOf, cameraInfo, NEVER, RETENTION } from './camera-info.ts';
import type { PaperFacts } from './paper-facts.ts';
import { ACTION_NAMES, lines, momentIn, POSTURE_NAMES, table } from './paper-words.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** The DPIA pack (GDPR Art. 35(7)), written from what is set at this moment (R23). */
export function impactAssessment(facts: PaperFacts): Paper {
  return {
    kind: 'assessment',
    title: `Data protection impact assessment: cameras on the screens of ${facts.store.name}`,
    madeAt: facts.now,
    sections: [
      settings(facts),
      description(facts),
      screens(facts),
      networks(facts),
      necessity(facts),
      risks(),
      rights(facts),
      checks(facts),
      history(facts),
    ],
  };
}

function settings({ store, inForce, camerasAllowed, checkDueAt }: PaperFacts): PaperSection {
  const { posture, cameras, zone } = store;
  const info = cameraInfo(store, inForce, { models: [] });
  const notice = posture.posture === 'P0' ? null : posture.notice;
  const at = (instant: number | null) => (instant === null ? 'never' : momentIn(zone, instant));
  const presentation = posture.posture !== 'P0' && posture.posture !== 'P2' && posture.presentation === true;
  return table(
    '1. What is set',
    ['Setting', 'Value'],
    [
      ['Posture of the store', POSTURE_NAMES[posture.posture]],
      ['Posture in force', POSTURE_NAMES[inForce.posture]],
      ['Held off by', inForce.posture === 'P0' ? (inForce.because ?? 'nothing') : 'nothing'],
      ['Gender presentation', presentation ? 'on' : 'off'],
      [
        'Switch of the store',
        cameras.offSince === null ? 'not pressed' : `off since ${at(cameras.offSince)}`,
      ],
      ['Switch of the server', camerasAllowed ? 'cameras allowed' : 'all cameras off'],
      ['Controller', notice?.controller ?? 'not named'],
      ['Contact', notice?.contact ?? 'not named'],
      ['Reference of this assessment', notice?.dpiaReference ?? 'none'],
      ['Sign at the entrance', notice ? `confirmed ${at(notice.signAcknowledgedAt)}` : 'not confirmed'],
      ['Notice on the screens', notice?.text ?? 'none'],
      ['Ground in law', info.basis],
      ['Authority for complaints', `${info.authority.name} (${info.authority.url})`],
      ['Last check on site', at(cameras.checkedAt)],
      ['Next check due', at(checkDueAt)],
    ],
  );
}

function description({ inForce }: PaperFacts): PaperSection {
  const attributes = attributesOf(inForce);
  return lines(
    '2. What happens',
    'A camera above a screen is looked at by software in the screen’s own browser, one picture at a time. The picture is closed before the next is taken; it is not stored and not sent.',
    attributes.length === 0
      ? 'At present nothing is estimated: no camera is opened.'
      : `At present it is estimated: ${attributes.join('; ')}.`,
    'People under 20, and everybody of whom the network is not sure, are “unknown”. An exact age is not formed.',
    'A screen sends sums per quarter of an hour, band and creative. It sends no time of a person, no track and no number of a person.',
    ...NEVER,
  );
}

function screens({ displays }: PaperFacts): PaperSection {
  return table(
    '3. Where',
    ['Screen', 'Kind', 'Camera, as it last said'],
    displays.map(({ name, kind, status }) => [
      name,
      kind === 'kiosk' ? 'touch kiosk' : 'wall screen',
      status === null ? 'not heard yet' : status.camera,
    ]),
  );
}

function networks({ store, inForce, models }: PaperFacts): PaperSection {
  const loaded = cameraInfo(store, inForce, models).models;
  return table(
    '4. With which networks',
    ['File', 'SHA-256', 'Licence', 'Measured'],
    loaded.map(({ file, sha256, licence, accuracy }) => [file, sha256, licence, accuracy]),
    'A file whose hash is not listed is refused. Figures per group stand in the model card (models/README.md).',
    `Gender presentation: ${models.presentation.fit ? 'measured as good enough' : `cannot be switched on. ${models.presentation.reason}`}`,
  );
}

function necessity({ inForce }: PaperFacts): PaperSection {
  return table(
    '5. Necessity and proportion',
    ['Data', 'Kept'],
    inForce.posture === 'P0' ? [] : RETENTION.map(({ what, kept }) => [what, kept]),
    `No figure about fewer than ${REPORT_K} people is shown, in any report, chart or export.`,
    'Less would do where counting is enough (posture P2) or nothing is needed (posture P0): the posture above is the controller’s choice and is on record with its reason.',
    'One decision in ten shows an item at random, so that what plays does not tell who stands there.',
  );
}

function risks(): PaperSection {
  return table(
    '6. Risks and what is done about them',
    ['Risk', 'Measure', 'Proved by'],
    [
      [
        'A person is recognised',
        'No such network can be loaded; tracks have no identity and die after a second',
        'R03, R06',
      ],
      [
        'Pictures leak or are kept',
        'They never leave the worker; nothing outside it can make one',
        'R01, R02, R04',
      ],
      [
        'A person is singled out in figures',
        `Groups of at least ${REPORT_K}, rolled up; no difference of two reports shows fewer`,
        'R07, R09',
      ],
      [
        'What plays betrays who stands there',
        'Such plays are counted by the quarter of an hour, without reason',
        'R08',
      ],
      ['Children are profiled', 'Under 20 is unknown; no rule can name it', 'R13'],
      ['A sensitive trait is inferred', 'None can be expressed', 'R16'],
      [
        'A group is treated worse',
        'Measured per group; an attribute that fails is off; no price depends on it',
        'R24, R25, R27',
      ],
      [
        'The camera runs unseen',
        'It runs only while its notice is on the glass and a signed posture holds',
        'R11, R15',
      ],
      ['Figures are joined with customers', 'No shared key; the code of one cannot use the other', 'R20'],
      [
        'A setting is changed unseen',
        'Role and reason are asked for; the record is a chain of hashes',
        'R22',
      ],
    ],
  );
}

function rights({ inForce }: PaperFacts): PaperSection {
  return lines(
    '7. Rights of people in the shop',
    inForce.posture === 'P0'
      ? 'No camera is on: there is nothing to object to.'
      : `Objection: “Camera off” on a touch screen stops its camera at once and for ${CAMERA_PAUSE_MS / MINUTE_MS} minutes, without scanning; staff can turn off every camera of the shop.`,
    'Information: a notice on the screen the whole time, a sign at the entrance, a public page behind a QR code that says what is in force.',
    `A screen that has not heard from the server for ${SERVER_UNKNOWN_MS / HOUR_MS} hours turns its camera off.`,
    'Access and erasure: no figure can be led back to a person, so none can be found for one.',
  );
}

function checks({ store, changes }: PaperFacts): PaperSection {
  const done = changes.filter(({ action }) => action === 'camera.check');
  return table(
    '8. Checks on site, every six months',
    ['When', 'Who', 'Found'],
    done.map(({ at, by, detail }) => [momentIn(store.zone, at), by, foundText(detail)]),
    'Without a check in time every camera goes off.',
  );
}

function foundText(detail: Readonly<Record<string, unknown>>): string {
  const { found } = detail;
  return typeof found === 'object' && found !== null ? Object.values(found).join(' / ') : '';
}

function history({ store, changes }: PaperFacts): PaperSection {
  return table(
    '9. Changes, with their reasons',
    ['When', 'Who', 'What', 'Why'],
    changes
      .filter(({ action }) => action !== 'camera.check')
      .map(({ at, by, action, detail }) => [
        momentIn(store.zone, at),
        by,
        ACTION_NAMES[action] ?? action,
        String(detail['reason'] ?? ''),
      ]),
  );
}
