/** Why the server will not start, and the exit code that says so to a service manager (sysexits.h). */
export const refusals = {
  'bad-setting': 78,
  'data-folder': 73,
  'database-broken': 65,
  'database-newer': 65,
  'database-in-use': 75,
  'database-unreachable': 69,
  'disk-full': 73,
  'tls-files': 78,
  'port-in-use': 69,
  'port-forbidden': 77,
} as const;

export type RefusalCode = keyof typeof refusals;

/** Ends the start with one line that says what to do. Nothing has been changed when this is thrown. */
export class StartRefusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = 'StartRefusal';
    this.code = code;
  }
}
