export { literalHits, search } from './search';
