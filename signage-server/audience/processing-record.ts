import { type DataUse, PURPOSE_WORDS } from '../../shared/model/data-use.ts';
import type { Paper, PaperSection } from '../../shared/model/paper.ts';
import { attributesOf, cameraInfo, dataUses, RETENTION } from './camera-info.ts';
import type { PaperFacts } from './paper-facts.ts';
import { grouped, lines, POSTURE_NAMES, table } from './paper-words.ts';

/** The record of processing activities (GDPR Art. 30(1)), written from what is set at this moment (R23). */
export function processingRecord(facts: PaperFacts): Paper {
  const { store, inForce } = facts;
  const notice = store.posture.posture === 'P0' ? null : store.posture.notice;
  const { basis } = cameraInfo(store, inForce, { models: [] });
  const attributes = attributesOf(inForce);
  return {
    kind: 'processing',
    title: `Record of processing activities: screens of ${store.name}`,
    madeAt: facts.now,
    sections: [
      lines(
        '1. Controller',
        notice
          ? `${notice.controller}, ${notice.contact}`
          : `${store.name}. No camera is set up, so no contact is named yet.`,
      ),
      table(
        '2. Audience estimate by camera',
        ['Art. 30(1)', 'Entry'],
        [
          [
            '(b) Purpose',
            attributes.length === 0
              ? 'None: no camera is opened.'
              : 'To know whether screens are seen, and to show what suits whoever is there.',
          ],
          ['Posture', POSTURE_NAMES[inForce.posture]],
          ['Ground in law', basis],
          ['(c) People', attributes.length === 0 ? 'None' : 'Whoever stands before a screen with a camera'],
          ['(c) Data', attributes.length === 0 ? 'None' : attributes.join('; ')],
          ['(d) Recipients', 'None outside the store. No service of anybody else is called.'],
          ['(e) Third countries', 'None'],
          [
            '(f) Time limits',
            attributes.length === 0
              ? 'Nothing is collected'
              : RETENTION.map(({ what, kept }) => `${what}: ${kept}`).join(' '),
          ],
          [
            '(g) Measures',
            'Estimated on the screen alone; sums only; at least ten people in every figure; signed settings; a record of changes that is a chain of hashes.',
          ],
        ],
      ),
      grouped(
        '3. Everything that is stored about people in the shop',
        dataUses().map(storedFor),
        'By purpose, and by how long it is kept. A field that does not stand here cannot be read by the server’s code.',
      ),
      table(
        '4. Visits: a phone on a touch screen',
        ['Art. 30(1)', 'Entry'],
        [
          [
            '(b) Purpose',
            'To carry a shopping list between screen and phone; with agreement, to remember, to hold, to tell and to suggest: the last four purposes of part 3',
          ],
          [
            'Ground in law',
            'Consent for what is remembered (Art. 6(1)(a)); otherwise the service that the person asked for',
          ],
          ['(c) People', 'Whoever scans the code of a touch screen, or carries on from it on a phone'],
          [
            '(c) Data',
            'A random number and what stands in part 3; no name, address or telephone number is asked for',
          ],
          [
            '(d) Recipients',
            'None outside the store, but where somebody switches notifications on: the push service of their browser’s maker, which is told that a message came and cannot read it',
          ],
          ['(e) Third countries', 'None, but where such a push service stands in one'],
          [
            '(f) Time limits',
            'Guests: the visit. Remembered: until erased, at most 13 months after the last visit. For each field: part 3',
          ],
          [
            '(g) Measures',
            'Only hashes of codes and cookies; export and erasure by the person, on the phone',
          ],
        ],
      ),
      table(
        '5. Staff',
        ['Art. 30(1)', 'Entry'],
        [
          ['(b) Purpose', 'To let people of the store in, and to know who changed what'],
          ['(c) Data', 'Name, e-mail address, role, password as a hash, sessions, record of changes'],
          ['(f) Time limits', 'Accounts: until removed. Record of changes: as long as the store keeps it'],
        ],
      ),
    ],
  };
}

/** What serves one purpose: a line for all that is kept equally long, as their purpose is told once. */
function storedFor({ purpose, fields }: DataUse): PaperSection {
  const times = [...new Set(fields.map(({ kept }) => kept))];
  const keptFor = (time: string): string[] =>
    fields.filter(({ kept }) => kept === time).map(({ what }) => what);
  return table(
    PURPOSE_WORDS[purpose],
    ['Kept', 'What'],
    times.map((time) => [time, keptFor(time).join(' · ')]),
  );
}
