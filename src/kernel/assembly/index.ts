export { hitCount } from './hits';
export { findLiterals } from './literals';
export { findRuns } from './runs';
