/** Where something of a person may be seen: by all, by whoever stands there, by themselves, by staff, by the store. */
export const SURFACES = ['wall', 'kiosk-idle', 'kiosk-paired', 'phone', 'staff', 'console'] as const;
export type Surface = (typeof SURFACES)[number];

/** How personal something is; see the table in spec/pairing-and-consent.md. */
export const PERSONAL_CLASSES = ['L0', 'L1', 'L2', 'L3', 'L4', 'L5'] as const;
export type PersonalClass = (typeof PERSONAL_CLASSES)[number];

/** The most that each surface may ever be given of one person; on what condition, {@link maySee} says. */
export const CLASSES_ON = {
  wall: ['L0', 'L1'],
  'kiosk-idle': ['L0', 'L1'],
  'kiosk-paired': ['L0', 'L1', 'L2', 'L3'],
  phone: PERSONAL_CLASSES,
  staff: ['L0', 'L2', 'L4'],
  /** Of people only counts of at least k, which are no longer anybody's: see shared/floor/help-counts. */
  console: ['L0'],
} as const satisfies Record<Surface, readonly PersonalClass[]>;
export type ClassOn<S extends Surface> = (typeof CLASSES_ON)[S][number];

/** What is so at the moment in which something would be shown. Whatever is left out is not so. */
export interface Circumstances {
  /** The purpose `show-on-shared-screen`, given in this visit. */
  switchedOn?: boolean;
  /** People in front of the screen, or null where nothing counts them: then the person's own word stands. */
  peoplePresent?: number | null;
  /** This person has called somebody. */
  askedForHelp?: boolean;
  /** This person has shared this visit with the staff. */
  visitShared?: boolean;
  /** The person touched what lay over it, on their own phone. */
  opened?: boolean;
}

/** Whether a class of content may appear on a surface. Deny is the answer to everything not listed. */
export function maySee(content: PersonalClass, surface: Surface, so: Circumstances): boolean {
  const most: readonly PersonalClass[] = CLASSES_ON[surface];
  if (!most.includes(content)) return false;
  if (surface === 'phone') return content !== 'L5' || so.opened === true;
  const alone = (so.peoplePresent ?? 1) <= 1;
  switch (content) {
    case 'L0':
    case 'L1':
      return true;
    case 'L2':
      return surface === 'staff' ? so.askedForHelp === true || so.visitShared === true : alone;
    case 'L3':
      return alone && so.switchedOn === true;
    case 'L4':
      return so.visitShared === true;
    case 'L5':
      return false;
  }
}

/** Something with the class it belongs to. */
export interface Personal<C extends PersonalClass, T> {
  readonly contentClass: C;
  readonly content: T;
}

export function personal<C extends PersonalClass, T>(contentClass: C, content: T): Personal<C, T> {
  return { contentClass, content };
}

/**
 * The one gate to a surface: of what is offered, what may be seen there now. What may never be seen there is refused by
 * the type already, so that a payload for a wall cannot be written that carries somebody's history.
 */
export function forSurface<S extends Surface, T>(
  surface: S,
  offered: readonly Personal<ClassOn<S>, T>[],
  so: Circumstances,
): T[] {
  return offered
    .filter(({ contentClass }) => maySee(contentClass, surface, so))
    .map(({ content }) => content);
}
