/** A loop over every Region that is switched on. A service that a Region does not have answers with an error there, and the loop goes on. */

/** @param body Lines that use `"$region"`. */
export function inEveryRegion(body: string): string {
  return `for region in $(aws ec2 describe-regions --region {home} --query 'Regions[].RegionName' --output text); do
  echo "== $region"
${body.split('\n').map((line) => `  ${line}`).join('\n')}
done`;
}
