import { cloneTree, secondsToStart } from './parts/start.ts';

/** From a fresh clone to a shop that answers: install, build, demo store, start. npm's own cache is left as it is. */
const clone = await cloneTree();
try {
  const value = await secondsToStart(clone.folder);
  console.log(JSON.stringify({ name: 'first-start', value: Number(value.toFixed(1)), unit: 's' }));
} finally {
  await clone.remove();
}
