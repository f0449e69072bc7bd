import type { DrawnContent } from '../../shared/model/drawn-content.ts';
import './clock-view.ts';
import './countdown-view.ts';
import type { DrawnView } from './drawn-view.ts';
import './menu-view.ts';
import './message-view.ts';
import './price-list-view.ts';
import './qr-view.ts';
import './ticker-view.ts';
import './weather-view.ts';

/** A view for contents of one kind; product cards have an element of their own. */
export function newDrawnView(kind: Exclude<DrawnContent['kind'], 'product'>): DrawnView<DrawnContent> {
  // Each tag's view takes the content of its own kind, which the tag is made of.
  return document.createElement(`${kind}-view`) as DrawnView<DrawnContent>;
}
