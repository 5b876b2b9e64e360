export { endOfFolder, findEntries, idOf, modeOf, pathOf } from './index-entries';
export { inflate } from './inflate';
export { endOfKept } from './kept-trees';
export { addSha1, endSha1, startSha1 } from './sha1';
export { endOfFiles, writeFiles, writeFolder } from './tree-lines';
