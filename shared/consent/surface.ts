/** Where something may be seen. The store's own console never shows anything above L1 of one person. */
export type Surface = 'wall' | 'kiosk-idle' | 'kiosk-paired' | 'phone';

/** How personal something is; see the table in spec/pairing-and-consent.md. */
export type PersonalClass = 'L0' | 'L1' | 'L2' | 'L3' | 'L4' | 'L5';

/** What the person allowed on shared screens, for this visit alone. */
export interface SharedScreen {
  /** The purpose `show-on-shared-screen`, given in this visit. */
  switchedOn: boolean;
  /** People in front of the screen, or null where no camera counts them: then the person's own word stands. */
  peoplePresent: number | null;
}

/** Whether a class of content may appear on a surface. Deny is the answer to everything not listed. */
export function maySee(content: PersonalClass, surface: Surface, shared: SharedScreen): boolean {
  switch (content) {
    case 'L0':
    case 'L1':
      return true;
    case 'L2':
      return surface === 'kiosk-paired' || surface === 'phone';
    case 'L3':
      if (surface === 'phone') return true;
      return surface === 'kiosk-paired' && shared.switchedOn && (shared.peoplePresent ?? 1) <= 1;
    case 'L4':
    case 'L5':
      return surface === 'phone';
  }
}
