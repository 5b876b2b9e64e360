/** Steps that search an account for what a thief left behind and what runs at the owner's cost. */
import type { Step } from '../guide.ts';
import { inEveryRegion } from './regions.ts';

export const sweep: Step = {
  title: 'Let leaksift look over all Regions first',
  why: 'It reads, with your own credentials, where stolen keys usually leave things, and puts it into one table. It changes nothing.',
  commands: ['leaksift respond {report} --sweep --region {home} --since {since}'],
  check: 'No line of the table is unexplained, none says "THE LEAKED KEY" but the one that is inactive now, and nothing is listed as not seen.',
  notes: ['If AWS\'s clients are missing, it says which one command adds them. The steps below do the same by hand.'],
};

export const persistence: Step = {
  title: 'Find what was made to come back',
  why: 'A thief makes users, keys, passwords, roles and trusts within minutes, so that ending the first key changes nothing.',
  commands: [
    'aws iam generate-credential-report',
    'aws iam get-credential-report --query Content --output text | base64 --decode',
    `aws iam list-users --query 'Users[?CreateDate>=\`{since}\`].[CreateDate,UserName]' --output text`,
    `aws iam list-roles --query 'Roles[?CreateDate>=\`{since}\`].[CreateDate,RoleName]' --output text`,
    `aws iam list-policies --scope Local --query 'Policies[?UpdateDate>=\`{since}\`].[UpdateDate,PolicyName]' --output text`,
    'aws iam list-saml-providers',
    'aws iam list-open-id-connect-providers',
    inEveryRegion(`aws cloudtrail describe-trails --region "$region" --query 'trailList[].[Name,HomeRegion,IsMultiRegionTrail]' --output text
aws guardduty list-detectors --region "$region" --output text`),
  ],
  check: 'You know every user, key, password, role and provider that is newer than the leak; the trails and detectors that you had are on (get-trail-status: IsLogging true).',
  notes: [
    'The report takes some seconds: if it is not ready, ask again. AWS makes one at most every four hours; for what happened since, ask list-access-keys of each user.',
    'Look at role trust policies that name foreign accounts, at Lambda functions and their permissions, and at service-specific credentials (Bedrock, CodeCommit): none of them needs the leaked key any more.',
    'In CloudTrail search for StopLogging, UpdateTrail, DeleteTrail, PutEventSelectors and DeleteDetector: they say from when on you are blind.',
  ],
};

export const seeAbuse: Step = {
  title: 'See what runs at your cost, in every Region',
  why: 'Thieves use Regions that nobody looks at, and may have switched on one that was off.',
  commands: [
    `aws ec2 describe-regions --all-regions --region {home} --query 'Regions[].[RegionName,OptInStatus]' --output text`,
    inEveryRegion(`aws ec2 describe-spot-fleet-requests --region "$region" --query 'SpotFleetRequestConfigs[].[SpotFleetRequestId,SpotFleetRequestState]' --output text
aws ec2 describe-fleets --region "$region" --query 'Fleets[].[FleetId,FleetState]' --output text
aws autoscaling describe-auto-scaling-groups --region "$region" --query 'AutoScalingGroups[].[AutoScalingGroupName,DesiredCapacity]' --output text
aws ec2 describe-spot-instance-requests --region "$region" --query 'SpotInstanceRequests[].[SpotInstanceRequestId,State]' --output text
aws ec2 describe-instances --region "$region" --query 'Reservations[].Instances[].[InstanceId,InstanceType,State.Name,LaunchTime]' --output text
aws lambda list-functions --region "$region" --query 'Functions[].[FunctionName,LastModified]' --output text
aws ecs list-clusters --region "$region" --query 'clusterArns' --output text
aws batch describe-compute-environments --region "$region" --query 'computeEnvironments[].[computeEnvironmentName,state]' --output text
aws emr list-clusters --active --region "$region" --query 'Clusters[].[Id,Name]' --output text
aws sagemaker list-notebook-instances --region "$region" --query 'NotebookInstances[].NotebookInstanceName' --output text
aws glue get-jobs --region "$region" --query 'Jobs[].[Name,CreatedOn]' --output text
aws codebuild list-projects --region "$region" --query projects --output text
aws lightsail get-instances --region "$region" --query 'instances[].[name,createdAt]' --output text`),
  ],
  check: 'You can explain every line. Where a Region does not have a service, an error says so; an error about access means that you have not seen.',
  notes: ['Also look at SES identities and sending, SNS text messages, Bedrock calls and agreements, Amplify, and images and snapshots shared with other accounts.'],
};

export const endAbuse: Step = {
  title: 'End what starts machines first, and the machines after',
  why: 'Deleting instances first is wrong: a spot fleet of type "maintain", an EC2 fleet or an Auto Scaling group starts new ones for those that you end.',
  commands: [
    'REGION=PASTE_IT_HERE',
    'aws ec2 cancel-spot-fleet-requests --region "$REGION" --terminate-instances --spot-fleet-request-ids PASTE_IT_HERE',
    'aws ec2 delete-fleets --region "$REGION" --terminate-instances --fleet-ids PASTE_IT_HERE',
    'aws autoscaling update-auto-scaling-group --region "$REGION" --min-size 0 --max-size 0 --desired-capacity 0 --auto-scaling-group-name PASTE_IT_HERE',
    'aws ec2 cancel-spot-instance-requests --region "$REGION" --spot-instance-request-ids PASTE_IT_HERE',
    'aws ec2 terminate-instances --region "$REGION" --instance-ids PASTE_IT_HERE',
  ],
  check: 'A second look an hour later shows nothing new in any Region.',
  notes: [
    'Only what is not yours, one kind after the other, in each Region where something was found.',
    'Cancelling a spot request does not end its instance: end that too.',
    'If you may need evidence, take snapshots before you delete.',
  ],
};

export const tellAws: Step = {
  title: 'Tell AWS, and answer what AWS asks',
  why: 'AWS may waive charges of a compromise that is reported and cleaned up, and suspends accounts that leave its notices unanswered.',
  check: 'A support case is open (Account and billing, Account, Security), it names the time of the leak and what you have done, and the account\'s security contact is an address that somebody reads.',
  commands: ['aws account get-alternate-contact --alternate-contact-type SECURITY'],
  notes: [
    'No support plan is needed for this. If you are locked out: https://support.aws.amazon.com/#/contacts/aws-account-support',
    'Do not paste the secret into the case, a ticket or a chat.',
  ],
};

export const safeguards: Step = {
  title: 'Afterwards: make the next leak small',
  why: 'Most of these bills grew because nobody was told. An alarm, a budget and a trail cost close to nothing.',
  commands: ['leaksift respond --safeguards > safeguards.yaml', 'leaksift hook install'],
  check: 'A test e-mail of the alarm has arrived, and a commit with a made-up key is refused.',
  notes: ['Better than a new key is none: roles for machines, IAM Identity Center for people, OpenID Connect for pipelines.'],
};
