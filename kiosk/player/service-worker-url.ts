/** In a file of its own: the page allows this script before it loads what registers it. */
export const SERVICE_WORKER_URL = '/sw.js';
