/** The alternate security contact. It has no resource of its own in CloudFormation, so a small function sets it. */
export const CONTACT = `  ContactRole:
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
`;
