/** What only stands here so that it stays a function of its own: `endOfEntry`, which few entries need. */
export { arePlain, endOfEntry, endOfFolder, findEntries, idOf, isBeside, modeOf, pathOf } from './index-entries';
export { inflate } from './inflate';
export { endOfKept } from './kept-trees';
export { addSha1, endSha1, startSha1 } from './sha1';
export { endOfFiles, writeFiles, writeFolder } from './tree-lines';
