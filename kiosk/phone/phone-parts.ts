import { html, type TemplateResult } from 'lit';
import type { PhoneVisit } from '../../shared/model/visit.ts';
import type { IconName } from '../ui/icon-paths.ts';
import { hasKeptCoupons } from './coupons/delete-kept-coupons.ts';
import { strings } from './strings.ts';
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
  title: () => string;
  load: () => Promise<unknown>;
  draw: (scene: PhoneScene) => TemplateResult;
  when: (scene: PhoneScene) => boolean;
}

const isRemembered = ({ visit }: PhoneScene): boolean => visit?.mode === 'remember';

/** Every part, in the order of the menus. */
export const PHONE_PARTS: readonly PhonePart[] = [
  {
    name: 'staff',
    place: 'home',
    icon: 'people',
    title: () => strings.staffTitle,
    load: () => import('./staff/staff-view.ts'),
    draw: ({ visit, locale }) => html`<staff-view .visit=${visit} locale=${locale}></staff-view>`,
    // After the visit as well: who has looked stays to be read.
    when: ({ visit }) => visit !== null && visit.mode !== null,
  },
  {
    name: 'pass',
    place: 'home',
    icon: 'qr',
    title: () => strings.passTitle,
    load: () => import('./own/pass-view.ts'),
    draw: ({ control, visit }) => html`<pass-view .control=${control} .visit=${visit}></pass-view>`,
    // Without a network nobody knows who this is but the phone itself, which may have a pass.
    when: (scene) => isRemembered(scene) || scene.visit === null,
  },
  {
    name: 'coupons',
    place: 'home',
    icon: 'tag',
    title: () => strings.couponsTitle,
    load: () => import('./coupons/coupons-view.ts'),
    draw: ({ locale }) => html`<coupons-view locale=${locale}></coupons-view>`,
    // Without a network those that the phone holds can be shown.
    when: ({ visit }) => (visit ? visit.mode !== null : hasKeptCoupons(localStorage)),
  },
  {
    name: 'again',
    place: 'home',
    icon: 'refresh',
    title: () => strings.againTitle,
    load: () => import('./again/buy-again-view.ts'),
    draw: ({ control, locale }) =>
      html`<buy-again-view .control=${control} locale=${locale}></buy-again-view>`,
    when: isRemembered,
  },
  {
    name: 'people',
    place: 'home',
    icon: 'people',
    title: () => strings.peopleTitle,
    load: () => import('./own/people-view.ts'),
    draw: ({ control, visit }) => html`<people-view .control=${control} .visit=${visit}></people-view>`,
    when: isRemembered,
  },
  {
    name: 'wishes',
    place: 'choices',
    icon: 'tag',
    title: () => strings.wishesTitle,
    load: () => import('./own/wishes-view.ts'),
    draw: ({ visit }) => html`<wishes-view .visit=${visit}></wishes-view>`,
    when: isRemembered,
  },
  {
    name: 'learned',
    place: 'choices',
    icon: 'info',
    title: () => strings.learnedTitle,
    load: () => import('./own/learned-view.ts'),
    draw: ({ control, locale }) => html`<learned-view .control=${control} locale=${locale}></learned-view>`,
    when: isRemembered,
  },
  {
    name: 'receipts',
    place: 'choices',
    icon: 'shield',
    title: () => strings.receiptsTitle,
    load: () => import('./own/receipts-view.ts'),
    draw: ({ locale }) => html`<receipts-view locale=${locale}></receipts-view>`,
    when: isRemembered,
  },
];
