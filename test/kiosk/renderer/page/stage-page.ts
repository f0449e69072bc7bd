import '../../../../kiosk/ui/base.css';
import './stage-page.css';
import { Arrangement } from '../../../../kiosk/renderer/arrangement.ts';
import { LayoutStage } from '../../../../kiosk/renderer/layout-stage.ts';
import { ProductCard } from '../../../../kiosk/renderer/product-card.ts';
import { RenderError, type RenderItem } from '../../../../kiosk/renderer/render-item.ts';
import { sound } from '../../../../kiosk/renderer/sound.ts';
import type { Creative } from '../../../../shared/model/creative.ts';
import type { DrawnContent } from '../../../../shared/model/drawn-content.ts';
import type { Product } from '../../../../shared/model/product.ts';
import type { Weather } from '../../../../shared/model/weather.ts';
import type { LayoutOnScreen } from '../../../../shared/schedule/answer.ts';

const stage = new LayoutStage();
const products = new Map<string, Product>();
const told: { type: string; key: string; code?: string }[] = [];

stage.resources = {
  language: 'en-GB',
  resolveMedia: (name) => {
    if (name === 'not-here') return Promise.reject(new Error('not on this device'));
    return Promise.resolve(`/media/${name}`);
  },
  readMedia: async (name) => (await fetch(`/media/${name}`)).blob(),
  resolveProduct: (id) => Promise.resolve(products.get(id)),
  weather: () => test.weather,
  productsIn: async (category) => [...products.values()].filter((product) => product.category === category),
  zone: 'Europe/London',
  currency: 'GBP',
  now: () => test.now,
};
for (const type of ['item-shown', 'item-ended', 'item-failed'] as const) {
  stage.addEventListener(type, ({ detail }) => told.push({ type, ...detail }));
}
document.body.append(stage);

function item(
  key: string,
  kind: 'image' | 'video' | 'product',
  source: string,
  more: object = {},
): RenderItem {
  const base = { id: key, name: key, contentClass: 'L0', createdAt: 1 } as const;
  if (kind === 'product') {
    return { key, creative: { ...base, kind, productId: source, headline: '' }, ...more };
  }
  const media = { sha256: source, mime: 'image/webp', bytes: 1, width: 1, height: 1 } as const;
  return { key, creative: { ...base, kind, media }, ...more };
}

/** The outcome as text: 'shown', or the code of the refusal. */
async function outcome(showing: Promise<unknown>): Promise<string> {
  try {
    await showing;
    return 'shown';
  } catch (error) {
    return error instanceof RenderError ? error.code : String(error);
  }
}

/** Every element of a name, through all shadow roots. */
function deep(name: string, root: ParentNode = document): Element[] {
  const found = [...root.querySelectorAll(name)];
  for (const { shadowRoot } of root.querySelectorAll('*'))
    if (shadowRoot) found.push(...deep(name, shadowRoot));
  return found;
}

/** Loads a card alone in a box and names every part of it that sticks out of the box. */
async function overflowing(product: Product, width: number, height: number): Promise<string[]> {
  const box = document.createElement('div');
  box.className = 'box';
  box.style.setProperty('inline-size', `${width}px`);
  box.style.setProperty('block-size', `${height}px`);
  const card = new ProductCard();
  box.append(card);
  document.body.append(box);
  await card.load({ product, headline: '', language: 'en-GB', pictureUrl: '' }, new AbortController().signal);
  const frame = box.getBoundingClientRect();
  const out = deep('.headline, h2, .description, .price, .place, .saving', box).filter((part) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const inside = left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
    return !inside || part.scrollHeight > part.clientHeight + 2 * Math.ceil(height / 100);
  });
  box.remove();
  return out.map((part) => part.className || part.localName);
}

/** A stage of this size with one drawn creative on it; the page's own stage is hidden meanwhile. */
async function draw(content: DrawnContent, width: number, height: number): Promise<string> {
  for (const old of document.querySelectorAll('.box')) old.remove();
  stage.hidden = true;
  const box = document.createElement('div');
  box.className = 'box';
  box.style.setProperty('inline-size', `${width}px`);
  box.style.setProperty('block-size', `${height}px`);
  const own = new LayoutStage();
  own.resources = stage.resources;
  box.append(own);
  document.body.append(box);
  const base = { id: 'drawn', name: 'drawn', contentClass: 'L0', createdAt: 1 } as const;
  const creative = { ...base, ...content } as Creative;
  return outcome(own.show({ key: 'drawn', creative, transition: 'cut', durationMs: 10_000 }));
}

/** Every text of what is drawn that is cut off, or lies outside the box that {@link draw} made. */
function cutOff(): string[] {
  const box = document.querySelector('.box');
  if (!box) return ['nothing is drawn'];
  const frame = box.getBoundingClientRect();
  return deep('h2, h3, p, dt, dd, b, .note, .price, .gone, .code', box)
    .filter((part) => part.closest('holding-screen') === null && part.getClientRects().length > 0)
    .filter((part) => !part.matches('.line b, .line .aside, h3'))
    .filter((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const inside =
        left >= frame.left - 1 &&
        right <= frame.right + 1 &&
        top >= frame.top - 1 &&
        bottom <= frame.bottom + 1;
      return !inside || part.scrollWidth > part.clientWidth + 1;
    })
    .map((part) => `${part.localName}: ${part.textContent?.trim().slice(0, 40)}`);
}

let arranged: Arrangement | null = null;

/** Divides the stage as a player does: a picture in each side zone, and then the layout on glass. */
async function divide(layout: LayoutOnScreen | null, pictures: Record<string, string> = {}): Promise<void> {
  arranged ??= new Arrangement(stage);
  for (const zone of layout?.zones ?? []) {
    const picture = pictures[zone.id];
    if (zone.loop === null || !picture) continue;
    const side = arranged.side(`${layout?.id}/${zone.id}`, zone);
    const showing = item(`${zone.id}-${picture}`, picture === 'film' ? 'video' : 'image', picture, {
      fit: 'cover',
    });
    if (side.showing === null) await side.show(showing);
  }
  arranged.to(layout);
}

const test = {
  stage,
  divide,
  setVolume: (level: number) => {
    sound.level = level;
  },
  get overlay() {
    arranged ??= new Arrangement(stage);
    return arranged.overlay;
  },
  products,
  told,
  item,
  outcome,
  deep,
  overflowing,
  draw,
  cutOff,
  now: 0,
  weather: null as Weather | null,
};
export type StagePage = typeof test;
Object.assign(window, { test });
document.documentElement.dataset['ready'] = 'yes';
