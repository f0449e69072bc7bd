import '../../../../kiosk/ui/base.css';
import '../../../../kiosk/ui/web-awesome.ts';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import { html, render } from 'lit';
import '../../../../kiosk/ui/dialog.ts';
import '../../../../kiosk/ui/empty.ts';
import '../../../../kiosk/ui/icon.ts';
import { ICON_PATHS, type IconName } from '../../../../kiosk/ui/icon-paths.ts';
import '../../../../kiosk/ui/logo.ts';
import '../../../../kiosk/ui/progress.ts';
import { showToast } from '../../../../kiosk/ui/show-toast.ts';
import '../../../../kiosk/ui/toasts.ts';

render(
  html`<main>
    <h1>Parts</h1>
    <ui-logo></ui-logo>
    <wa-icon name="calendar" label="Calendar"></wa-icon>
    <wa-icon library="system" name="xmark" label="Close"></wa-icon>
    <wa-icon name="no-such-icon"></wa-icon>
    <wa-select label="Loop"><wa-option value="a">A</wa-option></wa-select>
    <ui-empty icon="playlist" heading="No playlists yet"><p>Make one.</p></ui-empty>
    <ui-progress label="Uploading" value="0.4"></ui-progress>
    <p>${Object.keys(ICON_PATHS).map((name) => html`<ui-icon name=${name as IconName}></ui-icon>`)}</p>
    <ui-toasts></ui-toasts>
    <ui-dialog heading="Delete this?"><p>It cannot be undone.</p></ui-dialog>
  </main>`,
  document.body,
);

Object.assign(window, { showToast });
document.documentElement.dataset['ready'] = 'yes';
