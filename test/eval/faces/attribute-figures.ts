import { bandOfFrame } from '../../../shared/audience/band-vote.ts';
import { BAND_CONFIDENCE } from '../../../shared/audience/constants.ts';
import { seeded } from '../../support/seeded.ts';
import { type AnsweredFace, BANDS, bestOf, trueBand, truePresentation, trueYears } from './answered-face.ts';
import { calibrationInterval, type Sureness } from './calibration-error.ts';
import type { Outcome } from './groups.ts';
import type { Report } from './report.ts';
import { shareOf } from './wilson.ts';

/** Share of faces that may stay unknown in the targets of the measure. */
const MAY_STAY_UNKNOWN = 1 / 3;

const bandRight = ({ face, bands }: AnsweredFace): boolean => bestOf(bands) === trueBand(face);
const presentationRight = ({ face, presentation }: AnsweredFace): boolean =>
  presentation === truePresentation(face);

/** How good a network is at band and presentation, from one look at each face. */
export function reportAttributes(
  report: Report,
  faces: readonly AnsweredFace[],
  { calibrated }: { calibrated: boolean },
): void {
  report.outcomes(
    'band right',
    faces.map((face): Outcome => ({ face: face.face, right: bandRight(face) })),
  );
  confusion(report, faces);
  report.means(
    'age error',
    faces.map(({ face, age }) => ({ face, wrong: Math.abs(age - trueYears(face)) })),
    'years',
  );
  report.outcomes(
    'presentation right',
    faces.map((face): Outcome => ({ face: face.face, right: presentationRight(face) })),
  );
  if (!calibrated) return;
  const bands = faces.map((face) => ({ sureness: Math.max(...face.bands), right: bandRight(face) }));
  const presentations = faces.map((face) => ({ sureness: face.sureness, right: presentationRight(face) }));
  calibration(report, 'band calibration error', bands);
  calibration(report, 'presentation calibration error', presentations);
  surest(report, 'band right of the surest two thirds', bands, 1 - MAY_STAY_UNKNOWN);
  for (const threshold of [0.9, 0.95, 0.98]) {
    const answered = presentations.filter(({ sureness }) => sureness >= threshold);
    report.share(`presentation answered at ${threshold}`, shareOf(answered.length, faces.length));
    report.outcomes(
      `presentation right at ${threshold}`,
      faces.map(
        (face): Outcome => ({
          face: face.face,
          right: face.sureness >= threshold ? presentationRight(face) : null,
        }),
      ),
    );
  }
}

/** What the product makes of a single frame, with its guard for minors (R13). */
export function reportProduct(report: Report, faces: readonly AnsweredFace[]): void {
  const told = faces.map(({ face, bands }) => {
    const [under20 = 0, young = 0, middle = 0, old = 0] = bands;
    const band = bandOfFrame({ under20, '20-39': young, '40-59': middle, '60+': old });
    return { face, band: band === 'unknown' ? null : band };
  });
  report.outcomes(
    'unknown in a frame',
    told.map(({ face, band }): Outcome => ({ face, right: band === null })),
  );
  const adults = told.filter(({ face }) => trueBand(face) > 0);
  report.outcomes(
    `adults unknown in a frame (confidence ${BAND_CONFIDENCE})`,
    adults.map(({ face, band }): Outcome => ({ face, right: band === null })),
  );
  report.outcomes(
    'told band right',
    adults.map(
      ({ face, band }): Outcome => ({ face, right: band === null ? null : band === BANDS[trueBand(face)] }),
    ),
  );
  const minors = told.filter(({ face }) => trueBand(face) === 0);
  report.outcomes(
    'under 20 given a band in a frame',
    minors.map(({ face, band }): Outcome => ({ face, right: band !== null })),
  );
}

/** Of each true band, how many got which: of all, and of each group. */
function confusion(report: Report, faces: readonly AnsweredFace[]): void {
  BANDS.forEach((name, band) => {
    const members = faces.filter(({ face }) => trueBand(face) === band);
    BANDS.forEach((answer, i) => {
      report.outcomes(
        `true ${name}, told ${answer}`,
        members.map(({ face, bands }): Outcome => ({ face, right: bestOf(bands) === i })),
      );
    });
  });
}

function calibration(report: Report, name: string, answers: readonly Sureness[]): void {
  const { value, low, high } = calibrationInterval(answers, seeded(answers.length));
  const points = (share: number): number => Math.round(1000 * share) / 10;
  report.figure(name, points(value), 'points', { low: points(low), high: points(high), n: answers.length });
}

function surest(report: Report, name: string, told: readonly Sureness[], share: number): void {
  const kept = told.toSorted((a, b) => b.sureness - a.sureness).slice(0, Math.round(share * told.length));
  const right = kept.filter((one) => one.right).length;
  report.share(name, shareOf(right, kept.length), { from: kept.at(-1)?.sureness });
}
