/** What runs, or is sold, without a machine that one could see: functions, notebooks, builds, models, mail and text messages. */
import { at, list, text, time } from './answer.ts';
import { NEXT, next, type Look } from './look.ts';

export const SERVICES: readonly Look[] = [
  {
    what: 'Lambda function', service: 'lambda', operation: 'listFunctions', more: ['NextMarker', 'Marker'], event: 'CreateFunction20150331',
    rows: (answer) => list(answer, 'Functions').map((one) => ({ name: text(one, 'FunctionName'), state: text(one, 'Runtime'), started: time(one, 'LastModified') })),
  },
  {
    what: 'SageMaker notebook', service: 'sagemaker', operation: 'listNotebookInstances', more: NEXT, event: 'CreateNotebookInstance',
    rows: (answer) => list(answer, 'NotebookInstances').map((one) => ({ name: text(one, 'NotebookInstanceName'), state: `${text(one, 'NotebookInstanceStatus')} ${text(one, 'InstanceType')}`, started: time(one, 'CreationTime') })),
  },
  {
    what: 'SageMaker training', service: 'sagemaker', operation: 'listTrainingJobs', input: { StatusEquals: 'InProgress' }, more: NEXT, event: 'CreateTrainingJob',
    rows: (answer) => list(answer, 'TrainingJobSummaries').map((one) => ({ name: text(one, 'TrainingJobName'), state: text(one, 'TrainingJobStatus'), started: time(one, 'CreationTime') })),
  },
  {
    what: 'SageMaker endpoint', service: 'sagemaker', operation: 'listEndpoints', more: NEXT, event: 'CreateEndpoint',
    rows: (answer) => list(answer, 'Endpoints').map((one) => ({ name: text(one, 'EndpointName'), state: text(one, 'EndpointStatus'), started: time(one, 'CreationTime') })),
  },
  {
    what: 'SageMaker app', service: 'sagemaker', operation: 'listApps', more: NEXT, event: 'CreateApp',
    rows: (answer) => list(answer, 'Apps').map((one) => ({ name: text(one, 'AppName'), state: `${text(one, 'Status')} ${text(one, 'ResourceSpec.InstanceType')}`.trim(), started: time(one, 'CreationTime') })),
  },
  {
    what: 'Glue job', service: 'glue', operation: 'getJobs', more: NEXT, event: 'CreateJob',
    rows: (answer) => list(answer, 'Jobs').map((one) => ({ name: text(one, 'Name'), state: `${text(one, 'NumberOfWorkers') || '?'} workers ${text(one, 'WorkerType')}`.trim(), started: time(one, 'CreatedOn') })),
  },
  {
    what: 'Glue endpoint', service: 'glue', operation: 'getDevEndpoints', more: NEXT, event: 'CreateDevEndpoint',
    rows: (answer) => list(answer, 'DevEndpoints').map((one) => ({ name: text(one, 'EndpointName'), state: text(one, 'Status'), started: time(one, 'CreatedTimestamp') })),
  },
  {
    what: 'Glue session', service: 'glue', operation: 'listSessions', more: NEXT, event: 'CreateSession',
    rows: (answer) => list(answer, 'Sessions').map((one) => ({ name: text(one, 'Id'), state: text(one, 'Status'), started: time(one, 'CreatedOn') })).filter(({ state }) => !/^(?:STOPPED|TIMEOUT|FAILED)$/.test(state)),
  },
  {
    what: 'CodeBuild project', service: 'codebuild', operation: 'listProjects', more: next, event: 'CreateProject',
    rows: (answer) => list(answer, 'projects').map((name) => ({ name: String(name), state: 'exists', started: '' })),
  },
  {
    what: 'Amplify app', service: 'amplify', operation: 'listApps', more: next, event: 'CreateApp',
    rows: (answer) => list(answer, 'apps').map((one) => ({ name: text(one, 'name'), state: 'exists', started: time(one, 'createTime') })),
  },
  {
    what: 'Bedrock capacity', service: 'bedrock', operation: 'listProvisionedModelThroughputs', more: next, event: 'CreateProvisionedModelThroughput',
    rows: (answer) => list(answer, 'provisionedModelSummaries').map((one) => ({ name: text(one, 'provisionedModelName'), state: `${text(one, 'status')} ${text(one, 'modelUnits')} units`, started: time(one, 'creationTime') })),
  },
  {
    what: 'Bedrock calls', service: 'cloudwatch', operation: 'listMetrics', input: { Namespace: 'AWS/Bedrock', MetricName: 'Invocations' }, more: NEXT,
    rows: (answer) => list(answer, 'Metrics').flatMap((one) => list(one, 'Dimensions')).filter((one) => text(one, 'Name') === 'ModelId').map((one) => ({ name: text(one, 'Value'), state: 'called in the last two weeks', started: '' })),
  },
  {
    what: 'Bedrock call log', service: 'bedrock', operation: 'getModelInvocationLoggingConfiguration',
    rows: (answer) => ['cloudWatchConfig', 's3Config'].filter((target) => at(answer, `loggingConfig.${target}`) !== undefined).map((target) => ({ name: target.replace('Config', ''), state: 'on', started: '' })),
  },
  {
    what: 'SES sending', service: 'sesv2', operation: 'getAccount',
    rows: (answer) => (text(answer, 'ProductionAccessEnabled') === 'true' || Number(text(answer, 'SendQuota.SentLast24Hours')) > 0
      ? [{ name: 'mail', state: `${text(answer, 'SendQuota.SentLast24Hours') || '?'} sent in 24 hours, ${text(answer, 'SendQuota.Max24HourSend') || '?'} allowed`, started: '' }]
      : []),
  },
  {
    what: 'SES identity', service: 'sesv2', operation: 'listEmailIdentities', more: NEXT, event: 'CreateEmailIdentity',
    rows: (answer) => list(answer, 'EmailIdentities').map((one) => ({ name: text(one, 'IdentityName'), state: text(one, 'SendingEnabled') === 'true' ? 'may send' : text(one, 'VerificationStatus') || 'may not send', started: '' })),
  },
  {
    what: 'text messages', service: 'sns', operation: 'getSMSAttributes',
    rows: (answer) => [text(answer, 'attributes.MonthlySpendLimit')].filter((limit) => limit !== '' && limit !== '1').map((limit) => ({ name: 'SMS', state: `up to ${limit} USD a month`, started: '' })),
  },
];
