/**
 * What comes after "They match": loaded while the person compares, so that the page they scanned is there sooner
 * (issue 5 gives it 60 kB of script).
 */
import './active-view.ts';
import './camera-view.ts';
import './choice-view.ts';
import './ended-view.ts';
import './erased-view.ts';
import { keepOfflineIfHeld } from './offline/keep-offline.ts';
import { reloadWhenStale } from './offline/stale-build.ts';
import './part-menu.ts';
import { planKey } from './plan/plan-link.ts';
import './settings-view.ts';
import './speak-later.ts';
import './waiting-view.ts';

export { ShopProvider } from './shop-provider.ts';
export { speakNotice } from './spoken-notice.ts';

keepOfflineIfHeld(localStorage);
// A link to a plan that is opened where the page is open already changes nothing but the end of its address.
window.addEventListener('hashchange', () => {
  if (planKey(location)) location.reload();
});
reloadWhenStale(sessionStorage);
