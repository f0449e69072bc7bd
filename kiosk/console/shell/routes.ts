import { html, type TemplateResult } from 'lit';
import type { Right } from '../../../shared/protocol/role.ts';
import type { IconName } from '../../ui/icon-paths.ts';

export interface Route {
  /** Below the origin, with `:name` for what varies. */
  path: string;
  /** Title of the page, and its word in the navigation. */
  title: string;
  /** In the navigation under this picture; without one it is reached from another page. */
  icon?: IconName;
  right: Right;
  /** Each page is its own chunk, fetched when it is first opened. */
  load: () => Promise<unknown>;
  render: (params: Record<string, string>) => TemplateResult;
}

/** Every page of the console. */
export const routes: readonly Route[] = [
  {
    path: '/console',
    title: 'Home',
    icon: 'home',
    right: 'displays:read',
    load: () => import('../home/home-page.ts'),
    render: () => html`<home-page></home-page>`,
  },
  {
    path: '/console/displays',
    title: 'Displays',
    icon: 'screen',
    right: 'displays:read',
    load: () => import('../displays/displays-page.ts'),
    render: () => html`<displays-page></displays-page>`,
  },
  {
    path: '/console/displays/:id',
    title: 'Display',
    right: 'displays:read',
    load: () => import('../displays/display-page.ts'),
    render: ({ id }) => html`<display-page .displayId=${id ?? ''}></display-page>`,
  },
  {
    path: '/console/media',
    title: 'Media',
    icon: 'image',
    right: 'content:read',
    load: () => import('../media/media-page.ts'),
    render: () => html`<media-page></media-page>`,
  },
  {
    path: '/console/products',
    title: 'Products',
    icon: 'tag',
    right: 'content:read',
    load: () => import('../products/products-page.ts'),
    render: () => html`<products-page></products-page>`,
  },
  {
    path: '/console/products/imports',
    title: 'Imports',
    right: 'content:read',
    load: () => import('../products/imports-page.ts'),
    render: () => html`<imports-page></imports-page>`,
  },
  {
    path: '/console/products/imports/:id',
    title: 'Import',
    right: 'content:read',
    load: () => import('../products/import-page.ts'),
    render: ({ id }) => html`<import-page .importId=${id ?? ''}></import-page>`,
  },
  {
    path: '/console/products/guides',
    title: 'Guides',
    right: 'content:read',
    load: () => import('../guides/guides-page.ts'),
    render: () => html`<guides-page></guides-page>`,
  },
  {
    path: '/console/products/guides/:id',
    title: 'Guide',
    right: 'content:read',
    load: () => import('../guides/guide-editor-page.ts'),
    render: ({ id }) => html`<guide-editor-page .guideId=${id ?? ''}></guide-editor-page>`,
  },
  {
    path: '/console/products/commitments',
    title: 'What we stand for',
    right: 'content:read',
    load: () => import('../commitments/commitments-page.ts'),
    render: () => html`<console-commitments-page></console-commitments-page>`,
  },
  {
    path: '/console/products/:id',
    title: 'Product',
    right: 'content:read',
    load: () => import('../products/product-sheet.ts'),
    render: ({ id }) => html`<product-sheet .productId=${id ?? ''}></product-sheet>`,
  },
  {
    path: '/console/plan',
    title: 'Floor plan',
    icon: 'map-pin',
    right: 'content:read',
    load: () => import('../floor-plan/floor-plan-page.ts'),
    render: () => html`<floor-plan-page></floor-plan-page>`,
  },
  {
    path: '/console/coupons',
    title: 'Coupons',
    icon: 'heart',
    right: 'content:read',
    load: () => import('../coupons/coupons-page.ts'),
    render: () => html`<coupons-page></coupons-page>`,
  },
  {
    path: '/console/rewards',
    title: 'Rewards',
    icon: 'plus',
    right: 'content:read',
    load: () => import('../rewards/rewards-page.ts'),
    render: () => html`<rewards-page></rewards-page>`,
  },
  {
    path: '/console/events',
    title: 'Events',
    icon: 'clock',
    right: 'content:read',
    load: () => import('../events/events-page.ts'),
    render: () => html`<events-page></events-page>`,
  },
  {
    path: '/console/playlists',
    title: 'Playlists',
    icon: 'playlist',
    right: 'content:read',
    load: () => import('../playlists/playlists-page.ts'),
    render: () => html`<playlists-page></playlists-page>`,
  },
  {
    path: '/console/playlists/:id',
    title: 'Playlist',
    right: 'content:read',
    load: () => import('../playlists/playlist-page.ts'),
    render: ({ id }) => html`<playlist-page .playlistId=${id ?? ''}></playlist-page>`,
  },
  {
    path: '/console/layouts',
    title: 'Layouts',
    icon: 'layout',
    right: 'content:read',
    load: () => import('../layouts/layouts-page.ts'),
    render: () => html`<layouts-page></layouts-page>`,
  },
  {
    path: '/console/layouts/:id',
    title: 'Layout',
    right: 'content:read',
    load: () => import('../layouts/layout-page.ts'),
    render: ({ id }) => html`<layout-page .layoutId=${id ?? ''}></layout-page>`,
  },
  {
    path: '/console/schedule',
    title: 'Schedule',
    icon: 'calendar',
    right: 'content:read',
    load: () => import('../schedule/schedule-page.ts'),
    render: () => html`<schedule-page></schedule-page>`,
  },
  {
    path: '/console/live',
    title: 'Live',
    icon: 'warning',
    right: 'displays:read',
    load: () => import('../live/live-page.ts'),
    render: () => html`<live-page></live-page>`,
  },
  {
    path: '/console/floor',
    title: 'Shop floor',
    icon: 'people',
    right: 'floor:serve',
    load: () => import('../floor/floor-page.ts'),
    render: () => html`<floor-page></floor-page>`,
  },
  {
    path: '/console/insight',
    title: 'Insight',
    icon: 'chart',
    right: 'reports:read',
    load: () => import('../insight/insight-page.ts'),
    render: () => html`<insight-page></insight-page>`,
  },
  {
    path: '/console/cameras',
    title: 'Cameras',
    icon: 'camera',
    right: 'displays:read',
    load: () => import('../cameras/cameras-page.ts'),
    render: () => html`<cameras-page></cameras-page>`,
  },
  {
    path: '/console/cameras/signs',
    title: 'Signs',
    right: 'displays:read',
    load: () => import('../cameras/signs-page.ts'),
    render: () => html`<signs-page></signs-page>`,
  },
  {
    path: '/console/cameras/papers/:kind',
    title: 'Papers',
    right: 'store:manage',
    load: () => import('../cameras/paper-page.ts'),
    render: ({ kind }) => html`<paper-page .kind=${kind ?? ''}></paper-page>`,
  },
  {
    path: '/console/record',
    title: 'Record of changes',
    right: 'store:manage',
    load: () => import('../record/record-page.ts'),
    render: () => html`<record-page></record-page>`,
  },
  {
    path: '/console/account',
    title: 'Your account',
    right: 'console:enter',
    load: () => import('../account/account-page.ts'),
    render: () => html`<account-page></account-page>`,
  },
  {
    path: '/console/people',
    title: 'People',
    icon: 'people',
    right: 'people:manage',
    load: () => import('../people/people-page.ts'),
    render: () => html`<people-page></people-page>`,
  },
  {
    path: '/console/api',
    title: 'API',
    right: 'content:read',
    load: () => import('../api/api-page.ts'),
    render: () => html`<api-page></api-page>`,
  },
  {
    path: '/console/settings',
    title: 'Settings',
    icon: 'settings',
    right: 'store:manage',
    load: () => import('../settings/settings-page.ts'),
    render: () => html`<settings-page></settings-page>`,
  },
];
