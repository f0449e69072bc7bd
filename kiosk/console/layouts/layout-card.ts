import { html, type TemplateResult } from 'lit';
import type { Layout } from '../../../shared/model/layout.ts';
import '../parts/layout-drawing.ts';
import { type CardActions, cardActions } from '../parts/linked-cards.ts';
import { count } from '../parts/moments.ts';
import { drawnZones } from './zone-edits.ts';

interface LayoutCardOptions {
  playlists: readonly { id: string; name: string }[];
  /** Null where the person may not change content. */
  actions: CardActions | null;
}

/** One layout in the list: on a wide and an upright screen, its name, and what plays beside the schedule. */
export function layoutCard(layout: Layout, { playlists, actions }: LayoutCardOptions): TemplateResult {
  const { id, name, zones } = layout;
  const drawn = drawnZones(zones);
  return html`<article class="card linked layout">
    <div class="screens">
      <layout-drawing .zones=${drawn} labels></layout-drawing>
      <layout-drawing .zones=${drawn} shape="portrait"></layout-drawing>
    </div>
    <div class="words">
      <h2><a href="/console/layouts/${id}">${name}</a></h2>
      <p class="soft">${count(zones.length, 'zone')}${besides(layout, playlists)}</p>
    </div>
    ${cardActions(name, actions)}
  </article>`;
}

function besides({ zones }: Layout, playlists: LayoutCardOptions['playlists']): string {
  const ids = new Set(zones.flatMap(({ playlistId }) => playlistId ?? []));
  const names = playlists.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  return names.length > 0 ? ` · with ${names.join(', ')}` : '';
}
