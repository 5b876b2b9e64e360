export { hitCount } from './hits';
export { findLiterals } from './literals';
export { holdsNul } from './nuls';
export { findRuns } from './runs';
