require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_output = require("./output.cjs");
// src/respond/safeguards.ts
const SAFEGUARDS = `AWSTemplateFormatVersion: '2010-09-09'
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
  Alerts:
    Type: AWS::SNS::Topic
    Properties:
      Subscription:
        - Protocol: email
          Endpoint: !Ref Email

  AlertsPolicy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [!Ref Alerts]
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: [budgets.amazonaws.com, cloudwatch.amazonaws.com] }
            Action: sns:Publish
            Resource: !Ref Alerts
            Condition: { StringEquals: { 'aws:SourceAccount': !Ref 'AWS::AccountId' } }

  BillingAlarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmDescription: Estimated charges of this month are above the limit. Switch on billing alerts in the billing preferences once.
      Namespace: AWS/Billing
      MetricName: EstimatedCharges
      Dimensions: [{ Name: Currency, Value: USD }]
      Statistic: Maximum
      Period: 21600
      EvaluationPeriods: 1
      Threshold: !Ref MonthlyLimit
      ComparisonOperator: GreaterThanThreshold
      TreatMissingData: notBreaching
      AlarmActions: [!Ref Alerts]

  Budget:
    Type: AWS::Budgets::Budget
    Properties:
      Budget:
        BudgetType: COST
        TimeUnit: MONTHLY
        BudgetLimit: { Amount: !Ref MonthlyLimit, Unit: USD }
      NotificationsWithSubscribers:
        - Notification: { NotificationType: ACTUAL, ComparisonOperator: GREATER_THAN, Threshold: 50 }
          Subscribers: [{ SubscriptionType: EMAIL, Address: !Ref Email }]
        - Notification: { NotificationType: FORECASTED, ComparisonOperator: GREATER_THAN, Threshold: 100 }
          Subscribers: [{ SubscriptionType: EMAIL, Address: !Ref Email }]

  TrailBucket:
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BucketEncryption:
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: AES256 } }]
      VersioningConfiguration: { Status: Enabled }
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true }
      LifecycleConfiguration:
        Rules: [{ Id: twoYears, Status: Enabled, ExpirationInDays: 730 }]

  TrailBucketPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref TrailBucket
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: cloudtrail.amazonaws.com }
            Action: s3:GetBucketAcl
            Resource: !GetAtt TrailBucket.Arn
            Condition: { StringEquals: { 'aws:SourceArn': !Sub 'arn:\${AWS::Partition}:cloudtrail:\${AWS::Region}:\${AWS::AccountId}:trail/leak-safeguards' } }
          - Effect: Allow
            Principal: { Service: cloudtrail.amazonaws.com }
            Action: s3:PutObject
            Resource: !Sub '\${TrailBucket.Arn}/AWSLogs/\${AWS::AccountId}/*'
            Condition:
              StringEquals:
                's3:x-amz-acl': bucket-owner-full-control
                'aws:SourceArn': !Sub 'arn:\${AWS::Partition}:cloudtrail:\${AWS::Region}:\${AWS::AccountId}:trail/leak-safeguards'
          - Effect: Deny
            Principal: '*'
            Action: s3:*
            Resource: [!GetAtt TrailBucket.Arn, !Sub '\${TrailBucket.Arn}/*']
            Condition: { Bool: { 'aws:SecureTransport': 'false' } }

  Trail:
    Type: AWS::CloudTrail::Trail
    DependsOn: TrailBucketPolicy
    Properties:
      TrailName: leak-safeguards
      S3BucketName: !Ref TrailBucket
      IsLogging: true
      IsMultiRegionTrail: true
      IncludeGlobalServiceEvents: true
      EnableLogFileValidation: true

  DenyOtherRegions:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      ManagedPolicyName: DenyOtherRegions
      Description: Attach it to users and groups. With AWS Organizations, use the same document as a service control policy, which reaches everybody but the management account.
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Sid: DenyOtherRegions
            Effect: Deny
            NotAction:
              - account:*
              - aws-portal:*
              - billing:*
              - budgets:*
              - ce:*
              - cloudfront:*
              - globalaccelerator:*
              - health:*
              - iam:*
              - organizations:*
              - route53:*
              - s3:GetBucketLocation
              - s3:ListAllMyBuckets
              - shield:*
              - sts:*
              - support:*
              - waf:*
            Resource: '*'
            Condition: { StringNotEquals: { 'aws:RequestedRegion': !Ref AllowedRegions } }

  ContactRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]
      ManagedPolicyArns: [!Sub 'arn:\${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']
      Policies:
        - PolicyName: SetSecurityContact
          PolicyDocument:
            Version: '2012-10-17'
            Statement: [{ Effect: Allow, Action: 'account:PutAlternateContact', Resource: '*' }]

  ContactFunction:
    Type: AWS::Lambda::Function
    Properties:
      Description: Sets the account's alternate security contact, once, for the stack leak-safeguards.
      Runtime: python3.13
      Handler: index.handler
      Timeout: 30
      Role: !GetAtt ContactRole.Arn
      Code:
        ZipFile: |
          import boto3, cfnresponse
          def handler(event, context):
              try:
                  if event['RequestType'] != 'Delete':
                      p = event['ResourceProperties']
                      boto3.client('account').put_alternate_contact(AlternateContactType='SECURITY',
                          EmailAddress=p['Email'], Name=p['Name'], PhoneNumber=p['Phone'], Title='Security')
                  cfnresponse.send(event, context, cfnresponse.SUCCESS, {})
              except Exception as error:
                  cfnresponse.send(event, context, cfnresponse.FAILED, {}, reason=str(error)[:200])

  SecurityContact:
    Type: Custom::SecurityContact
    Properties:
      ServiceToken: !GetAtt ContactFunction.Arn
      Email: !Ref Email
      Name: !Ref Name
      Phone: !Ref Phone

Outputs:
  RegionPolicy:
    Description: Attach this policy to users and groups.
    Value: !Ref DenyOtherRegions
  TrailBucketName:
    Value: !Ref TrailBucket
`;
// src/surfaces/cli/respond-safeguards.ts
async function writeSafeguards(output) {
	if (output !== void 0) await require_output.checkOutput(output);
	const outcome = await require_output.writeReport([SAFEGUARDS], output);
	if (!outcome.written) require_base.say(`leaksift: ${outcome.fault.message}`);
	return outcome.written ? require_base.EXIT.clean : require_base.EXIT.incomplete;
}
exports.writeSafeguards = writeSafeguards;
