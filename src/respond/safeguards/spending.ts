/** Resources that tell people of costs within hours: a billing alarm and a budget, and the topic that both write to. */
export const SPENDING = `  Alerts:
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
`;
