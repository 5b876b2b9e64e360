export { inflate } from './inflate';
export { sha1 } from './sha1';
