import type { RecordRow } from '../../../shared/protocol/record-endpoints.ts';

/** The changes that a regulator asks about first; all others stand by their own name. */
const ACTIONS: Readonly<Record<string, string>> = {
  'camera.posture': 'Camera posture set',
  'camera.off': 'All cameras turned off',
  'camera.on': 'Cameras let on again',
  'camera.check': 'Six-monthly camera check',
  'session.password': 'Signed in',
  'session.link': 'Signed in by a link',
  'person.password': 'Password set',
  'store.update': 'Store changed',
  'person.create': 'Person created',
  'person.invite': 'Person invited',
  'store.demo': 'Demo shop filled in',
  'person.role': 'Role changed',
  'catalogue.import': 'Import of products applied',
  'catalogue.undo': 'Import of products taken back',
  'mailing.write': 'Message to all written',
  'mailing.delete': 'Message to all deleted',
  'mailing.send': 'Message to all sent',
  'mailing.stop': 'Message to all stopped',
  'catalogue.make': 'Product made by hand',
  'catalogue.remove': 'Product removed by hand',
  'catalogue.edit': 'Product changed by hand',
  'catalogue.edit-undo': 'Change of a product taken back',
  'catalogue.key': 'Key for stock and prices made',
  'catalogue.key-end': 'Key for stock and prices ended',
  'catalogue.how-tos': 'How-tos changed',
  'catalogue-source.create': 'Address of products added',
  'catalogue-source.update': 'Address of products changed',
  'catalogue-source.delete': 'Address of products deleted',
  'rule.set': 'Rule of suggestions set',
  'rule.pause': 'Rule of suggestions paused',
  'rule.resume': 'Rule of suggestions let on again',
  'visits.setting': 'Visits set',
  'points.rules': 'Rules of points set',
  'review.show': 'Review put on the kiosks',
  'review.hide': 'Review taken off the kiosks',
  'event.create': 'Event made',
  'event.cancel': 'Event called off',
  'event.resume': 'Event held after all',
  'creative.upload': 'File uploaded',
  'creative.replace': 'File of a creative replaced',
  'creative.arrange': 'Creatives moved, tagged or dated',
  'creative.delete': 'Creatives deleted',
  'creative.restore': 'Deleted creatives put back',
  'media-folder.create': 'Media folder made',
  'media-folder.update': 'Media folder changed',
  'media-folder.delete': 'Media folder deleted',
  'display.enrol': 'Screen enrolled',
  publish: 'Published',
  'publish.restore': 'Earlier version put back',
  'publish.approve': 'Drafts approved',
  'publish.ask': 'Approval asked for',
  'publish.send-back': 'Drafts sent back',
  'publish.steer': 'Roll-out steered',
  'publish.go-on': 'Roll-out gone on',
  'api-key.create': 'Key for scripts made',
  'api-key.end': 'Key for scripts ended',
  'publish.require-approval': 'Publishing by two people',
  'publish.ask-lift': 'Publishing by two people: asked to lift it',
  'publish.lift': 'Publishing by two people lifted',
  'person.remove': 'Person removed',
  'person.link': 'New sign-in link made',
  'person.link-end': 'Invitation or link withdrawn',
  'person.sessions-end': 'Signed out everywhere by somebody else',
  'person.reset': 'Ways of signing in reset',
  'person.second-factor': 'Authenticator app added',
  'person.second-factor-end': 'Authenticator app ended',
  'person.recovery-codes': 'New recovery codes made',
  'person.passkey': 'Passkey added',
  'person.passkey-end': 'Passkey deleted',
  'session.second-step': 'Signed in with a second factor',
  'session.passkey': 'Signed in by a passkey',
  'session.end': 'Session ended',
  'session.end-others': 'All other sessions ended',
};

type Row = Pick<RecordRow, 'action' | 'subject' | 'detail'>;

/** A random number, which tells nobody anything. */
const RANDOM = /^[A-Za-z0-9_-]{20,}$/;
/** Of a screen's key, SHA-256 in base64url. */
const THUMBPRINT = /^[A-Za-z0-9_-]{43}$/;

/** "emergency.cap" as "Emergency: cap" where nobody has found better words. */
export function actionText(action: string): string {
  const known = ACTIONS[action];
  if (known) return known;
  const [what = action, ...how] = action.split('.');
  const words = [what, how.join(' ')].filter(Boolean).join(': ');
  return words.charAt(0).toUpperCase() + words.slice(1).replaceAll('-', ' ');
}

/** Whoever it was, or what did it by itself. */
export function whoText({ by }: Pick<RecordRow, 'by'>): string {
  if (by === 'stop-alarm') return 'Vitrine, for too many people stopped it';
  if (THUMBPRINT.test(by)) return 'A screen, by its own key';
  return by === 'first-start' ? 'Vitrine, when it was first started' : by;
}

/** To what: nothing where that is but a random number, which tells nobody anything. */
export function subjectText({ subject }: Pick<RecordRow, 'subject'>): string {
  return RANDOM.test(subject) ? '' : subject;
}

/**
 * What was written beside it, in a line: of the cameras the reason and the posture, of a publication its version and
 * screens, else every value.
 *
 * @param displays names by id; a screen that is no more keeps its id
 */
export function detailText(row: Row, displays: ReadonlyMap<string, string> = new Map()): string {
  return publishText(row, displays) ?? valuesText(row);
}

function publishText({ action, subject, detail }: Row, displays: ReadonlyMap<string, string>): string | null {
  const ids = Array.isArray(detail['displayIds']) ? detail['displayIds'].map(String) : [];
  const on =
    ids.length > 0 ? ` on ${ids.map((id) => displays.get(id) ?? id).join(', ')}` : ', new for no screen';
  switch (action) {
    case 'publish':
      return `Version ${subject}${on}`;
    case 'publish.restore':
      return `Version ${subject}, which is version ${String(detail['restored'])} again${on}`;
    case 'publish.ask':
    case 'publish.send-back':
      return detail['note'] ? `“${String(detail['note'])}”` : 'Without a word';
    case 'publish.steer':
      return `Version ${subject}${steerText(detail)}`;
    case 'publish.go-on':
      return detail['halt'] ? `Version ${subject}, paused by itself` : `Version ${subject}${on}`;
    case 'publish.approve':
      return 'All drafts, as they stood then';
    case 'publish.ask-lift':
      return 'Somebody else has to say yes';
    case 'publish.lift':
      return 'No longer';
    case 'publish.require-approval':
      return detail['required'] === true ? 'From now on' : 'No longer';
    default:
      return null;
  }
}

function steerText({ paused, thenAt }: Row['detail']): string {
  const time = typeof thenAt === 'number' ? ', at another time' : ', by hand';
  const held = paused === true ? ', paused' : ', let on again';
  return `${paused === undefined ? '' : held}${thenAt === undefined ? '' : time}`;
}

function valuesText({ detail }: Pick<RecordRow, 'detail'>): string {
  const { reason, posture, found } = detail;
  const told = [postureOf(posture), reason, found].filter((part) => part !== undefined && part !== null);
  const parts = told.length > 0 ? told : Object.values(detail);
  return parts.map(valueText).filter(Boolean).join(' · ');
}

function postureOf(setting: unknown): unknown {
  return typeof setting === 'object' && setting !== null && 'posture' in setting
    ? setting.posture
    : undefined;
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return value === null ? '' : String(value);
  return Object.values(value).map(valueText).filter(Boolean).join(', ');
}
