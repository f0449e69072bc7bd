import { Manifest } from '../model/manifest.ts';
import { endpoints } from './endpoint.ts';

/** One of the display's endpoints, apart: it is the only one that a screen needs before its first picture. */
export const { manifest: manifestEndpoint } = endpoints({
  manifest: {
    method: 'GET',
    path: '/api/v1/display/manifest',
    access: 'display',
    summary: 'All that this display needs at its desired revision',
    response: Manifest,
    etag: true,
  },
});
