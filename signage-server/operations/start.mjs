// `npm start`: installs and builds what has changed, then runs the server on the pinned Node. Plain JavaScript for
// bare Node >= 20, because on a fresh machine nothing is installed yet.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runServer } from './run-server.mjs';

ensureInstalled();
ensureBuilt();
runServer();
