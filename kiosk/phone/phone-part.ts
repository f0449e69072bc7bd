import type { TemplateResult } from 'lit';
import type { PhoneVisit } from '../../shared/model/visit.ts';
import type { IconName } from '../ui/icon-paths.ts';
import type { VisitController } from './visit-controller.ts';

/** What a part of the page may draw from. */
export interface PhoneScene {
  control: VisitController;
  /** The visit of this phone, also one that is over; null where there is none, or no network to ask by. */
  visit: PhoneVisit | null;
  /** BCP 47, for numbers and times. */
  locale: string;
}

/** A page of its own that a menu leads to; its code is fetched when it is opened. */
export interface PhonePart {
  name: string;
  /** `home`: beside the list. `choices`: under "My choices and data". */
  place: 'home' | 'choices';
  icon: IconName;
  title: (scene: PhoneScene) => string;
  load: () => Promise<unknown>;
  draw: (scene: PhoneScene) => TemplateResult;
  when: (scene: PhoneScene) => boolean;
}
