import '../../../../kiosk/ui/base.css';
import { ShopApp } from '../../../../kiosk/shop/shop-app.ts';
import { pseudoSpeech } from '../../../support/pseudo-locale.ts';

declare global {
  interface Window {
    shop: ShopApp;
    told: [name: string, detail: unknown][];
    /** Puts a shop with the served catalogue on the page, in place of the one before. */
    mount(): Promise<void>;
    /** Has it speak a language that nobody speaks. */
    speakPseudo(): Promise<void>;
  }
}

const EVENTS = [
  'shop-interaction',
  'looked-at',
  'list-change',
  'visit-offer-wanted',
  'visit-end',
  'shop-extend',
  'shop-end',
];

window.told = [];
for (const name of EVENTS)
  document.addEventListener(name, (event) => window.told.push([name, (event as CustomEvent).detail]));

window.mount = async () => {
  const shop = new ShopApp();
  shop.store = { name: 'Market Lane', language: 'en-GB', currency: 'GBP' };
  shop.displayName = 'Kiosk by the door';
  shop.catalogue = await (await fetch('/api/v1/catalogue')).json();
  shop.facts = await (await fetch('/api/v1/shop-facts')).json();
  window.shop?.remove();
  window.shop = shop;
  window.told = [];
  document.body.append(shop);
  await shop.updateComplete;
};

window.speakPseudo = async () => {
  window.shop.speech = pseudoSpeech();
  await window.shop.updateComplete;
};

await window.mount();
document.documentElement.dataset['ready'] = 'yes';
