/** The policy that denies Regions which nobody uses: an IAM policy, since service control policies need an organization. */
export const REGIONS = `  DenyOtherRegions:
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
`;
