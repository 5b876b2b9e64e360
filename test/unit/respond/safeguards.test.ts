/** The template of safeguards holds what it promises. That CloudFormation takes it: cfn-lint, in the slower suite. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SAFEGUARDS } from '../../../src/respond/safeguards.ts';

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

const { Resources } = parse(SAFEGUARDS, { logLevel: 'silent' }) as { readonly Resources: Readonly<Record<string, Resource>> };

function only(type: string): Readonly<Record<string, unknown>> {
  const found = Object.values(Resources).filter(({ Type }) => Type === type);
  expect(found).toHaveLength(1);
  return found[0]?.Properties ?? {};
}

describe('the safeguards', () => {
  it('a billing alarm and a budget, in one stack, tell the same people', () => {
    expect(only('AWS::CloudWatch::Alarm')).toMatchObject({ Namespace: 'AWS/Billing', MetricName: 'EstimatedCharges', AlarmActions: ['Alerts'] });
    expect(JSON.stringify(only('AWS::Budgets::Budget'))).toMatch(/FORECASTED|ACTUAL/);
    expect(JSON.stringify(only('AWS::SNS::Topic'))).toContain('"Protocol":"email"');
  });

  it('CloudTrail in all Regions, with the events of global services, into a bucket that nobody opens', () => {
    expect(only('AWS::CloudTrail::Trail')).toMatchObject({ IsLogging: true, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true, EnableLogFileValidation: true });
    expect(only('AWS::S3::Bucket')['PublicAccessBlockConfiguration']).toEqual({ BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true });
  });

  it('the alternate security contact', () => {
    expect(only('Custom::SecurityContact')).toMatchObject({ Email: 'Email', Name: 'Name', Phone: 'Phone' });
    expect(JSON.stringify(only('AWS::Lambda::Function'))).toContain("AlternateContactType='SECURITY'");
    expect(JSON.stringify(only('AWS::IAM::Role'))).toContain('account:PutAlternateContact');
  });

  it('a policy that denies the other Regions, and leaves what has none alone', () => {
    expect(only('AWS::IAM::ManagedPolicy')).toMatchObject({
      PolicyDocument: { Statement: [{ Effect: 'Deny', NotAction: expect.arrayContaining(['iam:*', 'sts:*', 'support:*', 'organizations:*']), Resource: '*', Condition: { StringNotEquals: { 'aws:RequestedRegion': 'AllowedRegions' } } }] },
    });
  });
});
