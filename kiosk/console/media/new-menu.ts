import type WaDropdown from '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import { html, type TemplateResult } from 'lit';
import type { MadeContent } from '../../../shared/model/made-content.ts';
import { POSTER_KINDS } from './drawn-kinds.ts';

/** What is made in the console rather than uploaded. */
export type CreatedKind = MadeContent['kind'];

const CHOICES: readonly { kind: CreatedKind; label: string; icon: string }[] = [
  ...POSTER_KINDS,
  { kind: 'product', label: 'Product card', icon: 'tag' },
];

/** The button "New" with its menu of kinds. */
export function newMenu(make: (kind: CreatedKind) => void): TemplateResult {
  const onSelect = (event: Event) => {
    const { item } = (event as CustomEvent<{ item: { value: string } }>).detail;
    // The dialog gives the focus back to where it was.
    (event.currentTarget as WaDropdown).querySelector('button')?.focus();
    make(item.value as CreatedKind);
  };
  return html`<wa-dropdown placement="bottom-end" @wa-select=${onSelect}>
    <button slot="trigger" class="button"><ui-icon name="plus"></ui-icon>New</button>
    ${CHOICES.map(
      ({ kind, label, icon }) => html`<wa-dropdown-item value=${kind}>
        <ui-icon slot="icon" name=${icon}></ui-icon>${label}
      </wa-dropdown-item>`,
    )}
  </wa-dropdown>`;
}
