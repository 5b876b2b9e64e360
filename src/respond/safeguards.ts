/**
 * A CloudFormation template for what accounts lacked whose bills grew unseen: what people are asked, and what comes out.
 * The resources stand in `safeguards/`, a file for each safeguard.
 */
import { CONTACT } from './safeguards/contact.ts';
import { REGIONS } from './safeguards/regions.ts';
import { SPENDING } from './safeguards/spending.ts';
import { TRAIL } from './safeguards/trail.ts';

export const SAFEGUARDS = `AWSTemplateFormatVersion: '2010-09-09'
Description: >-
  What makes a leaked key small: a billing alarm and a budget that tell you within hours, CloudTrail in all Regions, a
  security contact that somebody reads, and a policy that denies the Regions you never use. Create it in us-east-1, where
  the billing metric is: aws cloudformation deploy --region us-east-1 --stack-name leak-safeguards --template-file safeguards.yaml
  --capabilities CAPABILITY_NAMED_IAM --parameter-overrides Email=YOU@EXAMPLE.COM Name='Your Name' Phone=+15555550100

Parameters:
  Email:
    Type: String
    Description: Who is told, and who is the account's security contact. Use a list that several people read.
    AllowedPattern: '^[^@ ]+@[^@ ]+$'
  Name:
    Type: String
    Description: Name of the security contact.
  Phone:
    Type: String
    Description: Phone number of the security contact, with its country code.
    AllowedPattern: '^\\+?[0-9 ()-]{5,25}$'
  MonthlyLimit:
    Type: Number
    Default: 100
    Description: US dollars a month from which on somebody has to look.
  AllowedRegions:
    Type: CommaDelimitedList
    Default: us-east-1,eu-west-1
    Description: Regions that you use. us-east-1 is needed for global services.

Resources:
${SPENDING}
${TRAIL}
${REGIONS}
${CONTACT}
Outputs:
  RegionPolicy:
    Description: Attach this policy to users and groups.
    Value: !Ref DenyOtherRegions
  TrailBucketName:
    Value: !Ref TrailBucket
`;
