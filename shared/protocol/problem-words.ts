import type { Problem, ProblemCode } from './problem.ts';

/** Status and title of each. */
const words = {
  'bad-request': { status: 400, title: 'The request could not be read' },
  'invalid-input': { status: 422, title: 'Some fields are not valid' },
  'not-signed-in': { status: 401, title: 'Please sign in' },
  'second-factor-needed': { status: 401, title: 'A code of your authenticator app is needed too' },
  'bad-proof': { status: 401, title: 'The display could not prove who it is' },
  'display-revoked': { status: 403, title: 'This display has been removed from the store' },
  'display-replaced': { status: 403, title: 'Another screen has taken this display over' },
  'not-allowed': { status: 403, title: 'Your role does not allow this' },
  'foreign-origin': { status: 403, title: 'Requests from other sites are refused' },
  'not-found': { status: 404, title: 'There is nothing here by that name' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  conflict: { status: 409, title: 'That does not fit what is there already' },
  'changed-meanwhile': { status: 409, title: 'Somebody else has saved this in the meantime' },
  'in-use': { status: 409, title: 'This is still used elsewhere' },
  'code-unknown': { status: 404, title: 'No screen shows that code' },
  'code-expired': { status: 410, title: 'That code has expired' },
  'link-used': { status: 410, title: 'That link has been used already' },
  'link-stale': { status: 410, title: 'That QR code is no longer valid; scan the one on the screen now' },
  'session-over': { status: 410, title: 'This visit has ended' },
  'session-taken': { status: 409, title: 'Another phone is connected to this screen' },
  'age-required': { status: 422, title: 'Remembering needs your word that you are old enough' },
  'too-large': { status: 413, title: 'That is larger than allowed' },
  'bundle-refused': { status: 422, title: 'That bundle cannot be run as a widget' },
  'page-refused': { status: 422, title: 'That page cannot be shown on screens' },
  'address-refused': { status: 422, title: 'This server may not call that address' },
  'unsupported-media': { status: 415, title: 'That kind of file cannot be shown' },
  'upload-version': { status: 412, title: 'That version of the upload protocol is not spoken here' },
  'checksum-mismatch': { status: 460, title: 'The bytes were damaged on their way' },
  'media-unreadable': { status: 422, title: 'That file is damaged or is not what it says it is' },
  'range-not-satisfiable': { status: 416, title: 'The file has no such range' },
  'too-many-requests': { status: 429, title: 'Too many tries; wait a little' },
  'unknown-role': { status: 422, title: 'There is no such role' },
  'precondition-missing': { status: 422, title: 'Something has to be in place first' },
  'attribute-unfit': { status: 422, title: 'That attribute is not measured well enough to be used' },
  'playlist-circle': { status: 422, title: 'A playlist cannot hold itself' },
  'playlist-too-deep': { status: 422, title: 'Playlists stand too deep in one another' },
  'playlist-too-large': { status: 422, title: 'A playlist holds too much with all that is in it' },
  'schedule-full': { status: 422, title: 'The schedule holds as much as one can' },
  'too-many-live': { status: 409, title: 'Too many alarms or takeovers last at once' },
  'unfair-rule': { status: 422, title: 'An audience rule may not decide about that' },
  'presentation-off': { status: 422, title: 'Presentation is switched off in this store' },
  'rule-blocked': { status: 422, title: 'People would find that rule creepy; it cannot be published' },
  'rule-needs-approval': { status: 409, title: 'A rule needs the approval of whoever answers for the store' },
  'approval-missing': { status: 409, title: 'A second person has to approve the drafts first' },
  'files-gone': { status: 409, title: 'Files of that revision have been deleted' },
  'disk-full': { status: 507, title: 'The disk is full; nothing was changed' },
  unavailable: { status: 503, title: 'The server cannot do this right now' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<ProblemCode, { status: number; title: string }>;

/** The problem document of a code. `detail` is for a person and says what to do. */
export function problem(code: ProblemCode, detail?: string, errors?: Problem['errors']): Problem {
  const { status, title } = words[code];
  return { type: `urn:vitrine:problem:${code}`, title, status, code, detail, errors };
}
