/**
 * Which AWS partition the surroundings of a key speak of. Its ID does not tell: keys of all partitions look alike. Names:
 * AWS General Reference, "Regions and endpoints"; ARN partitions and DNS suffixes of `partitions.json` in AWS's clients.
 */
const MENTIONS = /\b(cn-north(?:west)?-1|arn:aws-cn:|amazonaws\.com\.cn)|\b(us-gov-(?:east|west)-1|arn:aws-us-gov:)|\b(eusc-[a-z]{2,3}-[a-z]{4,9}-\d|arn:aws-eusc:|amazonaws\.eu)\b|\b(?:(?:us|eu|ap|sa|ca|me|af|il|mx)-(?:north|south|east|west|central)[a-z]{0,5}-\d|arn:aws:)/g;

/** Of the mention nearest to `at`; undefined where none is, or the commercial partition is nearest, which goes without saying. */
export function partitionNear(text: string, at: number): string | undefined {
  let nearest: { readonly partition: string | undefined; readonly distance: number } | undefined;
  for (const { index, 1: china, 2: government, 3: sovereign } of text.matchAll(MENTIONS)) {
    const partition = china ? 'aws-cn' : government ? 'aws-us-gov' : sovereign ? 'aws-eusc' : undefined;
    const distance = Math.abs(index - at);
    if (nearest === undefined || distance < nearest.distance) nearest = { partition, distance };
  }
  return nearest?.partition;
}
