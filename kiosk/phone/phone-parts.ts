import { html } from 'lit';
import { hasKeptCoupons } from './coupons/delete-kept-coupons.ts';
import { hasKeptHolds } from './holds/delete-kept-holds.ts';
import type { PhonePart, PhoneScene } from './phone-part.ts';
import { strings } from './strings.ts';

const isRemembered = ({ visit }: PhoneScene): boolean => visit?.mode === 'remember';

/** Every part, in the order of the menus. */
export const PHONE_PARTS: readonly PhonePart[] = [
  {
    name: 'staff',
    place: 'home',
    icon: 'people',
    // After the visit nobody can be called; who has looked stays to be read.
    title: ({ visit }) => (visit?.state === 'over' ? strings.looksTitle : strings.staffTitle),
    load: () => import('./staff/staff-view.ts'),
    draw: ({ visit, locale }) => html`<staff-view .visit=${visit} locale=${locale}></staff-view>`,
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
    draw: ({ control, locale }) => html`<coupons-view .control=${control} locale=${locale}></coupons-view>`,
    // Without a network those that the phone holds can be shown.
    when: ({ visit }) => (visit ? visit.mode !== null : hasKeptCoupons(localStorage)),
  },
  {
    name: 'points',
    place: 'home',
    icon: 'heart',
    title: () => strings.pointsTitle,
    load: () => import('./points/points-view.ts'),
    draw: ({ locale }) => html`<points-view locale=${locale}></points-view>`,
    when: isRemembered,
  },
  {
    name: 'events',
    place: 'home',
    icon: 'calendar',
    title: () => strings.eventsTitle,
    load: () => import('./events/events-view.ts'),
    draw: ({ control, locale }) => html`<events-view .control=${control} locale=${locale}></events-view>`,
    when: ({ visit }) => visit !== null && visit.mode !== null,
  },
  {
    name: 'watch',
    place: 'home',
    icon: 'clock',
    title: () => strings.watchTitle,
    load: () => import('./watching/watch-view.ts'),
    draw: ({ control, locale }) => html`<watch-view .control=${control} locale=${locale}></watch-view>`,
    when: isRemembered,
  },
  {
    name: 'holds',
    place: 'home',
    icon: 'clock',
    title: () => strings.holdsTitle,
    load: () => import('./holds/holds-view.ts'),
    draw: ({ control, locale }) => html`<holds-view .control=${control} locale=${locale}></holds-view>`,
    // Without a network the codes that the phone keeps can be shown.
    when: ({ visit }) => (visit ? visit.mode !== null : hasKeptHolds(localStorage)),
  },
  {
    name: 'orders',
    place: 'home',
    icon: 'map-pin',
    title: () => strings.ordersTitle,
    load: () => import('./orders/orders-view.ts'),
    draw: ({ locale }) => html`<orders-view locale=${locale}></orders-view>`,
    when: ({ visit }) => visit !== null && visit.mode !== null,
  },
  {
    name: 'ask',
    place: 'home',
    icon: 'people',
    title: () => strings.askTitle,
    load: () => import('./ask/ask-view.ts'),
    draw: ({ control, locale }) => html`<ask-view .control=${control} locale=${locale}></ask-view>`,
    when: ({ visit }) => visit !== null && visit.mode !== null,
  },
  {
    name: 'messages',
    place: 'home',
    icon: 'info',
    title: () => strings.messagesTitle,
    load: () => import('./messages/messages-view.ts'),
    draw: (scene) => html`<messages-view .parts=${partsFor(scene)} locale=${scene.locale}></messages-view>`,
    when: isRemembered,
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
    name: 'brought',
    place: 'choices',
    icon: 'download',
    title: () => strings.broughtTitle,
    load: () => import('./brought/brought-view.ts'),
    draw: ({ control, locale }) => html`<brought-view .control=${control} locale=${locale}></brought-view>`,
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

/** The parts that are there for this person. */
export function partsFor(scene: PhoneScene): PhonePart[] {
  return PHONE_PARTS.filter((part) => part.when(scene));
}
