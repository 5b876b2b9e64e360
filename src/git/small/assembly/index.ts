export { findEntries } from './index-entries';
export { inflate } from './inflate';
export { addSha1, endSha1, startSha1 } from './sha1';
