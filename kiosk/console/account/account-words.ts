import { count } from '../parts/moments.ts';

export const WORDS = {
  title: 'Your account',
  sessions: {
    heading: 'Where you are signed in',
    here: 'This browser',
    end: 'End',
    endOthers: 'Sign out everywhere else',
    ended: 'That session has ended.',
    othersEnded: 'You are signed in here alone.',
    when: (started: string, seen: string) =>
      started === seen ? `Since ${started}` : `Since ${started}, last used ${seen}`,
  },
  ways: {
    heading: 'How you sign in',
    password: 'Password',
    hasPassword: 'Set',
    noPassword: 'None yet: without a password or a passkey this account ends with its sessions',
    setPassword: 'Choose a password',
    app: 'Authenticator app',
    noApp: 'Off: a password alone lets in',
    hasApp: (left: number) => `On; ${count(left, 'recovery code')} left`,
    addApp: 'Set up',
    renewCodes: 'New recovery codes',
    endApp: 'Turn off',
    addPasskey: 'Add a passkey',
    passkeys: 'Passkeys',
    passkeysLead:
      'A passkey stays on your device and is unlocked by its finger, face or PIN. It signs you in by itself: no password, no code.',
    noPasskeysHere: 'Passkeys work over HTTPS at an address that is a name; at this address they do not.',
    passkeyWhen: (made: string, used: string | null) =>
      used ? `Added ${made}, last used ${used}` : `Added ${made}, never used`,
    deletePasskey: 'Delete',
  },
  app: {
    heading: 'Set up an authenticator app',
    password: 'Your password',
    passwordHint: 'To make sure that it is you.',
    next: 'Go on',
    lead: 'You need an app on your phone that shows codes, as most password managers do. From then on a password or a link asks for the code as well.',
    scan: 'Scan this with your authenticator app, then type the six digits that it shows.',
    typed: 'No camera? Type this into the app:',
    code: 'Code',
    confirm: 'Turn on',
    qr: 'QR code for the authenticator app',
    codes:
      'It is on. Keep these recovery codes where you will find them when the phone is lost: each lets you in once. They are not shown again.',
  },
  renew: {
    heading: 'New recovery codes',
    lead: 'The codes that you have now stop working.',
    action: 'Make new codes',
    codes:
      'Keep these where you will find them when the phone is lost: each lets you in once. They are not shown again.',
  },
  end: {
    heading: 'Turn the authenticator app off?',
    lead: 'A password alone then lets in again, and your recovery codes are worth nothing.',
    action: 'Turn off',
  },
  passkey: {
    heading: 'Add a passkey',
    lead: 'Your device asks for your finger, face or PIN next.',
    name: 'Name',
    nameHint: 'To tell it from others later.',
    action: 'Go on',
    calledOff: 'No passkey was made. Perhaps this device has one for you already.',
  },
  deletePasskey: (name: string) => ({
    heading: `Delete the passkey “${name}”?`,
    text: 'It lets nobody in any more. Delete it on the device as well, or it goes on being offered there.',
    action: 'Delete',
  }),
  codes: { label: 'Recovery codes', copy: 'Copy the codes', copied: 'Copied.' },
} as const;
