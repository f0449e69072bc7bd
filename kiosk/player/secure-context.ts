/** One thing that the browser withholds, in words for whoever sets the screen up. */
export interface Lack {
  what: string;
  why: string;
  /** Without it nothing works; without the others the screen does less. */
  required: boolean;
}

/** What this browser withholds from a screen. Empty when all is there. */
export function lacking(scope: typeof globalThis = globalThis): Lack[] {
  const { crypto, navigator, isSecureContext } = scope;
  const all: (Lack & { there: boolean })[] = [
    {
      what: 'Secure context',
      why: 'the page came over plain HTTP from another machine',
      required: true,
      there: isSecureContext,
    },
    {
      what: 'WebCrypto',
      why: 'the screen cannot make the key that proves who it is',
      required: true,
      there: crypto?.subtle !== undefined,
    },
    {
      what: 'Private file system',
      why: 'it cannot keep pictures and films',
      required: true,
      there: navigator.storage?.getDirectory !== undefined,
    },
    {
      what: 'Service worker',
      why: 'it cannot start without a network',
      required: false,
      there: 'serviceWorker' in navigator,
    },
    {
      what: 'Camera access',
      why: 'audience measuring stays off',
      required: false,
      there: navigator.mediaDevices !== undefined,
    },
  ];
  return all.filter(({ there }) => !there).map(({ what, why, required }) => ({ what, why, required }));
}
