export const WORDS = {
  heading: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  action: 'Sign in',
  busy: 'Signing in…',
  refused: 'Address and password do not belong together.',
  passkey: 'Sign in with a passkey',
  noPasskey: 'No passkey of this device was used. Try again, or sign in with your password.',
  or: 'or',
  second: {
    heading: 'One more step',
    lead: 'Type the six digits that your authenticator app shows. If you have lost it, type one of your recovery codes.',
    code: 'Code',
    action: 'Go on',
    refused: 'That code is not right, or no longer. After five wrong ones begin anew.',
    back: 'Begin anew',
  },
} as const;
